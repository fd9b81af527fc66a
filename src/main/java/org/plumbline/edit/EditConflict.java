package org.plumbline.edit;

import java.util.Optional;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;

/** An edit expected an item to be something else than it is; nothing was changed. */
public final class EditConflict extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient ItemId item;
  private final transient Optional<Item> expected;
  private final transient Optional<Item> found;

  public EditConflict(ItemId item, Optional<Item> expected, Optional<Item> found) {
    super("%s was expected to be %s, but is %s".formatted(item, told(expected), told(found)));
    this.item = item;
    this.expected = expected;
    this.found = found;
  }

  private static String told(Optional<Item> state) {
    return state.map(Item::toString).orElse("absent");
  }

  public ItemId item() {
    return item;
  }

  /** What the edit took the item to be; empty for absent. */
  public Optional<Item> expected() {
    return expected;
  }

  /** What the item is; empty for absent. */
  public Optional<Item> found() {
    return found;
  }
}
