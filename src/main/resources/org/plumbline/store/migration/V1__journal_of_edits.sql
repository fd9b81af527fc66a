-- A Plumbline project: texts, the journal of edits, and what the items are now.
--
-- To read it, begin at current_item: it names the present state of every item of every article.
-- States never change; an edit is a list of changes, each from one state of an item to the next.
-- Values are spelled as in the export document (attributedTo, atLeast). Instants are ISO 8601 in
-- UTC, dates ISO 8601; numbers of any precision are text, so that no digit is lost.
--
-- Offsets count UTF-16 code units, as the program does. Python counts code points: to slice a
-- text there, encode it as UTF-16 first, or use an export document.

-- A text as it was taken in. It stays when its article is removed from the project.
CREATE TABLE article (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE, -- in order of import
  sha256 TEXT NOT NULL,             -- of the text's UTF-8 bytes, in hexadecimal
  text TEXT NOT NULL
);

CREATE INDEX article_by_text ON article (sha256);

-- The journal: one row for each step of work, never changed.
CREATE TABLE edit (
  seq INTEGER NOT NULL PRIMARY KEY, -- in order of time
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES article (id),
  analyst TEXT NOT NULL,
  made_at TEXT NOT NULL,
  label TEXT NOT NULL,              -- what the edit is called, such as moveEnds
  reverts TEXT REFERENCES edit (id) -- the edit that this one takes back: undo, redo
);

CREATE INDEX edit_by_analyst ON edit (analyst, seq);

-- What one item was at some time. Exactly one further table holds the fields of a state.
CREATE TABLE item_state (
  id INTEGER NOT NULL PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  item_type TEXT NOT NULL,          -- annotation, relation, review, details
  item_id TEXT NOT NULL             -- for a review its flag's id, for details the article's
);

CREATE INDEX item_state_by_item ON item_state (article_id, item_id, item_type);

-- The fields of a claim (certainty, negated), a source (source_…) or a figure (the rest).
CREATE TABLE annotation_state (
  state_id INTEGER NOT NULL PRIMARY KEY REFERENCES item_state (id),
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  origin TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  modified_at TEXT NOT NULL,
  note TEXT NOT NULL,
  certainty TEXT,
  negated BOOLEAN,
  source_name TEXT,
  source_kind TEXT,
  figure_kind TEXT,
  min_value TEXT,
  max_value TEXT,
  approximation TEXT,
  unit TEXT,
  counted TEXT,
  event TEXT,
  date_value TEXT
);

-- Where an annotation stands: half-open [start, end) in UTF-16 code units of the article's text.
CREATE TABLE annotation_span (
  state_id INTEGER NOT NULL REFERENCES annotation_state (state_id),
  ordinal INTEGER NOT NULL,         -- from 0, ascending in the text
  start_utf16 INTEGER NOT NULL,
  end_utf16 INTEGER NOT NULL,
  PRIMARY KEY (state_id, ordinal)
);

CREATE TABLE annotation_tag (
  state_id INTEGER NOT NULL REFERENCES annotation_state (state_id),
  ordinal INTEGER NOT NULL,         -- from 0, in the analyst's order
  tag TEXT NOT NULL,
  PRIMARY KEY (state_id, ordinal)
);

CREATE TABLE relation_state (
  state_id INTEGER NOT NULL PRIMARY KEY REFERENCES item_state (id),
  type TEXT NOT NULL,
  from_annotation TEXT NOT NULL,    -- item_id of an annotation of the same article
  to_annotation TEXT NOT NULL,
  cue_start_utf16 INTEGER,
  cue_end_utf16 INTEGER
);

CREATE TABLE review_state (
  state_id INTEGER NOT NULL PRIMARY KEY REFERENCES item_state (id),
  decision TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  note TEXT NOT NULL
);

CREATE TABLE details_state (
  state_id INTEGER NOT NULL PRIMARY KEY REFERENCES item_state (id),
  title TEXT NOT NULL,
  publisher TEXT,
  byline TEXT,
  published_on TEXT,
  url TEXT,
  language TEXT,
  done BOOLEAN NOT NULL
);

-- What an edit did to one item: created it (no before), changed it, or deleted it (no after).
CREATE TABLE item_change (
  edit_seq INTEGER NOT NULL REFERENCES edit (seq),
  ordinal INTEGER NOT NULL,         -- from 0, in the edit's order
  before_state INTEGER REFERENCES item_state (id),
  after_state INTEGER REFERENCES item_state (id),
  PRIMARY KEY (edit_seq, ordinal)
);

CREATE INDEX item_change_by_before ON item_change (before_state);

CREATE INDEX item_change_by_after ON item_change (after_state);

-- What every item is now; deleted items have no row.
CREATE TABLE current_item (
  article_id TEXT NOT NULL REFERENCES article (id),
  item_id TEXT NOT NULL,
  item_type TEXT NOT NULL,
  state_id INTEGER NOT NULL REFERENCES item_state (id),
  PRIMARY KEY (article_id, item_id, item_type)
);
