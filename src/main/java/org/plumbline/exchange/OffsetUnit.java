package org.plumbline.exchange;

/** The ways of counting that documents are found to be off by. Each names itself in a message. */
enum OffsetUnit {
  UTF_16("UTF-16 code units"),
  UTF_8("UTF-8 bytes"),
  CRLF("code points with each line end as two (CRLF)"),
  UTF_16_CRLF("UTF-16 code units with each line end as two (CRLF)"),
  BYTE_ORDER_MARK("code points after a byte order mark");

  private final String label;

  OffsetUnit(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /**
   * For every UTF-16 offset of the text, the end included, the same place in this unit. Between the
   * halves of a character stands the place of its start.
   */
  int[] places(String text) {
    int[] places = new int[text.length() + 1];
    int place = this == BYTE_ORDER_MARK ? 1 : 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      while (i < next) {
        places[i++] = place;
      }
      place += width(codePoint);
    }
    places[text.length()] = place;
    return places;
  }

  private int width(int codePoint) {
    return switch (this) {
      case UTF_16 -> Character.charCount(codePoint);
      case UTF_8 -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      case CRLF -> codePoint == '\n' ? 2 : 1;
      case UTF_16_CRLF -> codePoint == '\n' ? 2 : Character.charCount(codePoint);
      case BYTE_ORDER_MARK -> 1;
    };
  }
}
