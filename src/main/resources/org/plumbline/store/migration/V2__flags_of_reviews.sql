-- The flag that a review is about, as it stood when that was decided. Reviews of projects that were
-- made before have none.
CREATE TABLE review_flag (
  state_id INTEGER NOT NULL PRIMARY KEY REFERENCES review_state (state_id),
  check_id TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL
);

-- Where such a flag points: half-open [start, end) in UTF-16 code units of that article's text. The
-- article may be another one, and may have been removed since; so may the annotation.
CREATE TABLE review_evidence (
  state_id INTEGER NOT NULL REFERENCES review_flag (state_id),
  ordinal INTEGER NOT NULL,         -- from 0, in the flag's order
  in_article TEXT NOT NULL,
  annotation TEXT,
  start_utf16 INTEGER NOT NULL,
  end_utf16 INTEGER NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (state_id, ordinal)
);

-- How loudly checks speak in this project: one row for each time that it was set, never changed. The
-- last one of a check holds; a check without any is normal.
CREATE TABLE check_setting (
  seq INTEGER NOT NULL PRIMARY KEY, -- in order of time
  check_id TEXT NOT NULL,
  setting TEXT NOT NULL,            -- normal, quieter, off
  set_by TEXT NOT NULL,
  set_at TEXT NOT NULL
);
