package org.plumbline.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditConflict;
import org.plumbline.edit.EditId;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Relation;
import org.slf4j.LoggerFactory;

/**
 * Makes a sound project of rows that were read from a damaged one. An article whose journal is
 * whole keeps it; any other begins anew with those of its items that can be read.
 */
final class Salvage {

  private final Handle rows;
  private final List<String> damagedTables;
  private final ProjectStore target;
  private final AnalystId by;
  private final Instant now;

  private final List<ArticleId> altered = new ArrayList<>();
  private final List<ArticleId> restarted = new ArrayList<>();
  private int items;
  private int lostItems;

  /**
   * @param rows a database with our tables, in which some rows may be missing
   * @param damagedTables those in which rows are missing
   * @param target an empty project
   * @param by who saves the items of articles that begin anew
   */
  Salvage(Handle rows, List<String> damagedTables, ProjectStore target, AnalystId by, Instant now) {
    this.rows = rows;
    this.damagedTables = damagedTables;
    this.target = target;
    this.by = by;
    this.now = now;
  }

  SalvageReport run() {
    Map<ArticleId, Article> articles = new HashMap<>();
    Set<ArticleId> whole = new HashSet<>();
    List<Edit> anew = new ArrayList<>();
    for (Article article : texts()) {
      articles.put(article.id(), article);
      Optional<AnnotationSet> replayed = replayed(article.id());
      if (replayed.isPresent()) {
        whole.add(article.id());
        items += replayed.get().size();
      } else {
        restarted.add(article.id());
        anew.add(firstEdit(article.id()));
      }
    }
    int edits = 0;
    Set<ArticleId> added = new HashSet<>();
    for (EditId id : editsInOrder("1 = 1", Map.of())) {
      Optional<Edit> edit = edit(id).filter(e -> whole.contains(e.article()));
      edit.ifPresent(e -> write(e, articles, added));
      edits += edit.isPresent() ? 1 : 0;
    }
    anew.forEach(edit -> write(edit, articles, added));
    new SettingTable(rows).copyTo(target);
    return new SalvageReport(
        articles.size(),
        items,
        edits,
        altered,
        restarted,
        lostArticles(),
        lostItems,
        damagedTables);
  }

  private void write(Edit edit, Map<ArticleId, Article> articles, Set<ArticleId> added) {
    Article article = articles.get(edit.article());
    if (article != null && added.add(edit.article())) {
      target.add(article, edit);
    } else {
      target.append(edit);
    }
  }

  /** All texts, as they are now; that some are not what they were is kept in mind. */
  private List<Article> texts() {
    List<Article> texts =
        new Query("SELECT id, text FROM article ORDER BY position")
            .list(rows, row -> new Article(new ArticleId(row.text("id")), row.text("text")));
    for (Article article : texts) {
      try {
        boolean _ = new ArticleTable(rows).article(article.id()).isPresent();
      } catch (UnreadableState e) {
        altered.add(article.id());
      }
    }
    return texts;
  }

  /** What the whole journal of an article leads to, if it does and nothing speaks against it. */
  private Optional<AnnotationSet> replayed(ArticleId article) {
    AnnotationSet set = AnnotationSet.EMPTY;
    Set<EditId> known = new HashSet<>();
    for (EditId id : editsInOrder("article_id = :article", Map.of("article", article.value()))) {
      Optional<Edit> edit = edit(id);
      if (edit.isEmpty() || !edit.get().reverts().stream().allMatch(known::contains)) {
        return Optional.empty();
      }
      known.add(id);
      try {
        set = edit.get().appliedTo(set);
      } catch (EditConflict | IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return !known.isEmpty() && isBelieved(set, article) ? Optional.of(set) : Optional.empty();
  }

  /** A journal that lost its end replays well, but not to what the items are now. */
  private boolean isBelieved(AnnotationSet replayed, ArticleId article) {
    List<Item> current = readable(current(article));
    return current.stream().allMatch(item -> replayed.find(item.id()).equals(Optional.of(item)))
        && (current.size() == replayed.size() || damagedTables.contains("current_item"));
  }

  private Optional<Edit> edit(EditId id) {
    try {
      return new JournalReader(rows).edit(id);
    } catch (UnreadableState e) {
      return Optional.empty();
    }
  }

  private List<EditId> editsInOrder(String which, Map<String, String> values) {
    return new Query("SELECT id FROM edit WHERE %s ORDER BY seq".formatted(which), values)
        .list(rows, row -> new EditId(row.text("id")));
  }

  /** An edit that creates the items of an article that can be read. */
  private Edit firstEdit(ArticleId article) {
    Map<ItemId, Item> saved = new LinkedHashMap<>();
    saved.put(article, ArticleDetails.titled(article, article.value()));
    latest(article).forEach(item -> saved.put(item.id(), item));
    List<Item> sound = saved.values().stream().filter(item -> !isLoose(item, saved)).toList();
    lostItems += saved.size() - sound.size();
    items += sound.size();
    return new Edit(
        new EditId(UUID.randomUUID().toString()),
        article,
        by,
        now,
        EditLabel.IMPORT_ARTICLE,
        Optional.empty(),
        sound.stream().map(Change::created).toList());
  }

  private static boolean isLoose(Item item, Map<ItemId, Item> saved) {
    return item instanceof Relation relation
        && !(saved.get(relation.from()) instanceof Annotation from
            && saved.get(relation.to()) instanceof Annotation to
            && relation.type().allows(from.kind(), to.kind()));
  }

  /** The items as they are now; what is lost of them is counted. */
  private List<Item> latest(ArticleId article) {
    List<Long> states = new ArrayList<>();
    if (damagedTables.contains("current_item")) {
      states.addAll(
          states(
              """
              SELECT state.id FROM item_state state
              WHERE state.article_id = :article AND NOT EXISTS
                (SELECT 1 FROM item_change WHERE item_change.before_state = state.id)
              ORDER BY state.id\
              """,
              article));
    }
    List<Long> current = current(article);
    states.removeAll(current);
    states.addAll(current);
    List<Item> latest = readable(states);
    lostItems += states.size() - latest.size();
    return latest;
  }

  private List<Long> current(ArticleId article) {
    return states("SELECT state_id AS id FROM current_item WHERE article_id = :article", article);
  }

  private List<Long> states(String sql, ArticleId article) {
    return new Query(sql, Map.of("article", article.value())).list(rows, row -> row.number("id"));
  }

  /** Those of some states that make sense. */
  private List<Item> readable(List<Long> states) {
    List<Item> found = new ArrayList<>();
    for (Long id : states) {
      try {
        found.addAll(
            StateReader.read(
                    rows, new Query("SELECT id FROM item_state WHERE id = :id", Map.of("id", id)))
                .values());
      } catch (UnreadableState e) {
        LoggerFactory.getLogger(Salvage.class).info("state {} cannot be read", id, e);
      }
    }
    return found;
  }

  private List<ArticleId> lostArticles() {
    return new Query(
            """
            SELECT article_id FROM edit WHERE article_id NOT IN (SELECT id FROM article)
            UNION
            SELECT article_id FROM item_state WHERE article_id NOT IN (SELECT id FROM article)\
            """)
        .list(rows, row -> new ArticleId(row.text("article_id")));
  }
}
