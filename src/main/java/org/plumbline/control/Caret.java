package org.plumbline.control;

/**
 * A place between two characters. Where a line is wrapped, one offset has two places: the end of
 * the line and the start of the next.
 *
 * @param offset in UTF-16 units
 * @param isAtLineEnd whether it stands after the character before it, rather than before the one
 *     after it
 */
record Caret(int offset, boolean isAtLineEnd) {

  static Caret before(int offset) {
    return new Caret(offset, false);
  }

  Caret shifted(int distance) {
    return new Caret(offset + distance, isAtLineEnd);
  }
}
