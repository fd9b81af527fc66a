package org.plumbline.edit;

import java.util.Optional;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;

/**
 * What became of one item: created (no before), changed, or deleted (no after).
 *
 * @param before the item as it was
 * @param after the item as it is now
 */
public record Change(Optional<Item> before, Optional<Item> after) {

  /**
   * @throws IllegalArgumentException when both sides are empty or tell of different items
   */
  public Change {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change of nothing");
    }
    if (before.isPresent() && after.isPresent() && !before.get().id().equals(after.get().id())) {
      throw new IllegalArgumentException(
          "a change cannot turn %s into %s".formatted(before.get().id(), after.get().id()));
    }
  }

  public static Change created(Item item) {
    return new Change(Optional.empty(), Optional.of(item));
  }

  public static Change deleted(Item item) {
    return new Change(Optional.of(item), Optional.empty());
  }

  public static Change changed(Item before, Item after) {
    return new Change(Optional.of(before), Optional.of(after));
  }

  /** The item that changed. */
  public ItemId item() {
    return after.or(() -> before).orElseThrow().id();
  }

  public Change inverted() {
    return new Change(/* before= */ after, /* after= */ before);
  }
}
