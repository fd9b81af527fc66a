package org.plumbline.store;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditId;
import org.plumbline.edit.EditLabel;
import org.plumbline.edit.History;
import org.plumbline.edit.Revision;
import org.plumbline.model.AnalystId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Spelling;

/** Reads what was edited, and what came of it. */
record JournalReader(Handle handle) {

  /** Up to so many items are looked up by name; to find more it is quicker to read all. */
  private static final int FEW = 100;

  AnnotationSet items(ArticleId article) {
    try {
      return AnnotationSet.of(current(article).values());
    } catch (IllegalArgumentException e) {
      throw new UnreadableState(e);
    }
  }

  /** The items of an article, by state. */
  Map<Long, Item> current(ArticleId article) {
    return StateReader.read(
        handle,
        new Query(
            "SELECT state_id FROM current_item WHERE article_id = :article",
            Map.of("article", article.value())));
  }

  /** The items that an edit changes, and perhaps more, by state. */
  Map<Long, Item> current(Edit edit) {
    if (edit.changes().size() > FEW) {
      return current(edit.article());
    }
    Map<String, String> values = new HashMap<>(Map.of("article", edit.article().value()));
    for (Change change : edit.changes()) {
      values.put("item" + values.size(), change.item().value());
    }
    String names =
        IntStream.range(1, values.size()).mapToObj(i -> ":item" + i).collect(joining(", "));
    return StateReader.read(
        handle,
        new Query(
            "SELECT state_id FROM current_item WHERE article_id = :article AND item_id IN (%s)"
                .formatted(names),
            values));
  }

  Optional<Edit> edit(EditId id) {
    Map<String, String> named = Map.of("id", id.value());
    Map<Long, Item> states =
        StateReader.read(
            handle,
            new Query(
                """
                SELECT state.id FROM edit JOIN item_change ON item_change.edit_seq = edit.seq
                JOIN item_state state
                  ON state.id IN (item_change.before_state, item_change.after_state)
                WHERE edit.id = :id\
                """,
                named));
    List<Change> changes =
        new Query(
                """
                SELECT before_state, after_state
                FROM edit JOIN item_change ON item_change.edit_seq = edit.seq
                WHERE edit.id = :id ORDER BY item_change.ordinal\
                """,
                named)
            .list(handle, row -> row.change(states));
    return new Query("SELECT * FROM edit WHERE id = :id", named)
        .first(
            handle,
            row ->
                new Edit(
                    id,
                    new ArticleId(row.text("article_id")),
                    new AnalystId(row.text("analyst")),
                    row.instant("made_at"),
                    row.spelled(EditLabel.class, "label"),
                    row.optionalText("reverts").map(EditId::new),
                    changes));
  }

  List<History.Entry> entries(AnalystId by) {
    return new Query(
            "SELECT id, label, reverts FROM edit WHERE analyst = :by ORDER BY seq",
            Map.of("by", by.value()))
        .list(
            handle,
            row ->
                new History.Entry(
                    new EditId(row.text("id")),
                    row.spelled(EditLabel.class, "label"),
                    row.optionalText("reverts").map(EditId::new)));
  }

  List<Revision> revisions(ArticleId article, ItemId item) {
    Query states =
        new Query(
            """
            SELECT id FROM item_state
            WHERE article_id = :article AND item_id = :item AND item_type = :type\
            """,
            Map.of(
                "article", article.value(),
                "item", item.value(),
                "type", Spelling.of(ItemType.of(item))));
    Map<Long, Item> items = StateReader.read(handle, states);
    return new Query(
            """
            SELECT edit.*, item_change.before_state, item_change.after_state
            FROM item_change JOIN edit ON edit.seq = item_change.edit_seq
            WHERE item_change.before_state IN (%1$s) OR item_change.after_state IN (%1$s)
            ORDER BY edit.seq\
            """
                .formatted(states.sql()),
            states.values())
        .list(
            handle,
            row ->
                new Revision(
                    new AnalystId(row.text("analyst")),
                    row.instant("made_at"),
                    row.spelled(EditLabel.class, "label"),
                    row.optionalText("reverts").isPresent(),
                    row.change(items)));
  }
}
