package org.plumbline.text;

/**
 * Characters that leave nothing to see: white space, spaces that do not break (which Java counts
 * apart), the zero-width space and the byte order mark. Joiners are none; they shape what is seen.
 */
final class Blanks {

  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Blanks() {}

  /** All of them lie in the basic plane, so that each is one UTF-16 unit. */
  static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == ZERO_WIDTH_SPACE
        || character == BYTE_ORDER_MARK;
  }
}
