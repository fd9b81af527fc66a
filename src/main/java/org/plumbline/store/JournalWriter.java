package org.plumbline.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditConflict;
import org.plumbline.edit.EditId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationType;
import org.plumbline.model.Review;
import org.plumbline.model.Spelling;

/** Writes an edit and what comes of it; the caller's transaction makes it all or nothing. */
final class JournalWriter {

  /** The relations of an article with the kinds of their ends. */
  private static final String RELATION_ENDS =
      """
      SELECT relation.item_id, state.type, from_state.type AS from_type, to_state.type AS to_type
      FROM current_item relation
      JOIN relation_state state ON state.state_id = relation.state_id
      LEFT JOIN current_item from_item
        ON from_item.article_id = relation.article_id AND from_item.item_type = 'annotation'
        AND from_item.item_id = state.from_annotation
      LEFT JOIN annotation_state from_state ON from_state.state_id = from_item.state_id
      LEFT JOIN current_item to_item
        ON to_item.article_id = relation.article_id AND to_item.item_type = 'annotation'
        AND to_item.item_id = state.to_annotation
      LEFT JOIN annotation_state to_state ON to_state.state_id = to_item.state_id
      WHERE relation.article_id = :article AND relation.item_type = 'relation'\
      """;

  private final Handle handle;
  private final Edit edit;

  /** The states from which the changes lead. */
  private final Map<ItemId, Long> before = new HashMap<>();

  /** The states to which the changes lead. */
  private final Map<ItemId, Long> after = new HashMap<>();

  JournalWriter(Handle handle, Edit edit) {
    this.handle = handle;
    this.edit = edit;
  }

  /**
   * Whether the edit is still to be stored: it may have been, when an acknowledgement was lost.
   *
   * @throws IllegalArgumentException when another edit has its id
   */
  boolean isNew() {
    if (!holds(edit.id())) {
      return true;
    }
    if (!new JournalReader(handle).edit(edit.id()).equals(Optional.of(edit))) {
      throw new IllegalArgumentException("there is another edit " + edit.id());
    }
    return false;
  }

  private boolean holds(EditId id) {
    return new Query("SELECT id FROM edit WHERE id = :id", Map.of("id", id.value()))
        .first(handle, row -> row.text("id"))
        .isPresent();
  }

  /**
   * @throws EditConflict when an item is not what the edit takes it to be
   * @throws IllegalArgumentException as {@link ProjectStore#append}
   */
  void append() {
    requireKnownContext();
    readBefore();
    insertStates();
    insertEdit();
    moveCurrentItems();
    requireSoundRelations();
  }

  private void requireKnownContext() {
    if (!new ArticleTable(handle).holds(edit.article())) {
      throw new IllegalArgumentException("there is no article " + edit.article());
    }
    edit.reverts()
        .filter(reverted -> !holds(reverted))
        .ifPresent(
            unknown -> {
              throw new IllegalArgumentException("there is no edit " + unknown + " to revert");
            });
  }

  private void readBefore() {
    Map<ItemId, Item> found = new HashMap<>();
    new JournalReader(handle)
        .current(edit)
        .forEach(
            (state, item) -> {
              before.put(item.id(), state);
              found.put(item.id(), item);
            });
    for (Change change : edit.changes()) {
      Optional<Item> stored = Optional.ofNullable(found.get(change.item()));
      if (!stored.equals(change.before())) {
        throw new EditConflict(change.item(), change.before(), stored);
      }
    }
  }

  private void insertStates() {
    StateWriter states = new StateWriter(handle);
    for (Change change : edit.changes()) {
      change.after().ifPresent(item -> after.put(item.id(), states.add(edit.article(), item)));
    }
    states.insert();
  }

  private void insertEdit() {
    long seq =
        new Query("SELECT COALESCE(MAX(seq), 0) + 1 AS next FROM edit")
            .list(handle, row -> row.number("next"))
            .getFirst();
    Batch line =
        Batch.insertion(handle, "edit", "seq, id, article_id, analyst, made_at, label, reverts");
    line.add(
        seq,
        edit.id().value(),
        edit.article().value(),
        edit.by().value(),
        edit.at().toString(),
        Spelling.of(edit.label()),
        edit.reverts().map(EditId::value).orElse(null));
    line.execute();
    Batch changes =
        Batch.insertion(handle, "item_change", "edit_seq, ordinal, before_state, after_state");
    for (int i = 0; i < edit.changes().size(); i++) {
      ItemId item = edit.changes().get(i).item();
      changes.add(seq, i, before.get(item), after.get(item));
    }
    changes.execute();
  }

  private void moveCurrentItems() {
    Batch outdated = Batch.deletion(handle, "current_item", "article_id, item_id, item_type");
    Batch current =
        Batch.insertion(handle, "current_item", "article_id, item_id, item_type, state_id");
    for (Change change : edit.changes()) {
      ItemId item = change.item();
      String type = Spelling.of(ItemType.of(item));
      if (change.before().isPresent()) {
        outdated.add(edit.article().value(), item.value(), type);
      }
      if (change.after().isPresent()) {
        current.add(edit.article().value(), item.value(), type, after.get(item));
      }
    }
    outdated.execute();
    current.execute();
  }

  /**
   * An edit is applied to the items that it changes, without reading the others. What it could do
   * to relations among those is looked at only when it could do something.
   */
  private void requireSoundRelations() {
    if (edit.changes().stream().noneMatch(JournalWriter::canAffectRelations)) {
      return;
    }
    List<Optional<String>> unsound =
        new Query(RELATION_ENDS, Map.of("article", edit.article().value()))
            .list(handle, JournalWriter::complaint);
    unsound.stream()
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            complaint -> {
              throw new IllegalArgumentException(complaint);
            });
  }

  private static boolean canAffectRelations(Change change) {
    return switch (change.after().or(change::before).orElseThrow()) {
      case Relation _ -> change.after().isPresent();
      case Annotation now ->
          change.after().isEmpty()
              || change
                  .before()
                  .filter(Annotation.class::isInstance)
                  .map(Annotation.class::cast)
                  .filter(then -> then.kind() != now.kind())
                  .isPresent();
      case Review _, ArticleDetails _ -> false;
    };
  }

  private static Optional<String> complaint(Row row) throws SQLException {
    RelationType type = row.spelled(RelationType.class, "type");
    Optional<AnnotationKind> from = row.optionalSpelled(AnnotationKind.class, "from_type");
    Optional<AnnotationKind> to = row.optionalSpelled(AnnotationKind.class, "to_type");
    if (from.isPresent() && to.isPresent() && type.allows(from.get(), to.get())) {
      return Optional.empty();
    }
    return Optional.of(
        "relation %s cannot be %s from %s to %s"
            .formatted(row.text("item_id"), type, told(from), told(to)));
  }

  private static String told(Optional<AnnotationKind> kind) {
    return kind.map(k -> "a " + k).orElse("nothing");
  }
}
