package org.plumbline.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.AnalystId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;

/**
 * One step of work on one article, applied whole or not at all.
 *
 * @param id names it
 * @param article whose items it changes
 * @param by who did it
 * @param at when
 * @param label what it is called
 * @param reverts the edit that this one takes back, when it is an undo or a redo
 * @param changes at least one, each of another item
 */
public record Edit(
    EditId id,
    ArticleId article,
    AnalystId by,
    Instant at,
    EditLabel label,
    Optional<EditId> reverts,
    List<Change> changes) {

  /**
   * @throws IllegalArgumentException when there is no change, or two of one item
   */
  public Edit {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("an edit of nothing");
    }
    Set<ItemId> seen = new HashSet<>();
    for (Change change : changes) {
      if (!seen.add(change.item())) {
        throw new IllegalArgumentException("two changes of " + change.item());
      }
    }
  }

  /**
   * The set after this edit.
   *
   * @throws EditConflict when an item is not what the edit takes it to be
   * @throws IllegalArgumentException when a relation would be left without its ends
   */
  public AnnotationSet appliedTo(AnnotationSet set) {
    List<Item> put = new ArrayList<>();
    List<ItemId> removed = new ArrayList<>();
    for (Change change : changes) {
      Optional<Item> found = set.find(change.item());
      if (!found.equals(change.before())) {
        throw new EditConflict(change.item(), change.before(), found);
      }
      change.after().ifPresentOrElse(put::add, () -> removed.add(change.item()));
    }
    return set.with(put, removed);
  }

  /** The edit that takes this one back, done by someone at some time. */
  public Edit inverted(EditId newId, AnalystId who, Instant when) {
    List<Change> inverses = changes.reversed().stream().map(Change::inverted).toList();
    return new Edit(newId, article, who, when, label, Optional.of(id), inverses);
  }
}
