package org.plumbline.control;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.text.TextRange;

/** The selection: from an anchor, which stays, to a caret, which moves. */
final class TextSelection {

  private final ReadOnlyObjectWrapper<TextRange> range =
      new ReadOnlyObjectWrapper<>(this, "selection", new TextRange(0, 0));
  private final Runnable afterMove;
  private int anchor;
  private Caret caret = Caret.before(0);

  /**
   * An empty selection at the start.
   *
   * @param afterMove run after each move, even one that leaves the range as it was
   */
  TextSelection(Runnable afterMove) {
    this.afterMove = afterMove;
  }

  ReadOnlyObjectProperty<TextRange> rangeProperty() {
    return range.getReadOnlyProperty();
  }

  TextRange range() {
    return range.get();
  }

  int anchor() {
    return anchor;
  }

  Caret caret() {
    return caret;
  }

  /** Puts the caret somewhere and, unless the selection is to grow or shrink, the anchor too. */
  void moveTo(Caret place, boolean isExtending) {
    set(isExtending ? anchor : place.offset(), place);
  }

  void select(int newAnchor, int newCaret) {
    set(newAnchor, new Caret(newCaret, newCaret > newAnchor));
  }

  private void set(int newAnchor, Caret newCaret) {
    anchor = newAnchor;
    caret = newCaret;
    range.set(TextRange.between(anchor, caret.offset()));
    afterMove.run();
  }
}
