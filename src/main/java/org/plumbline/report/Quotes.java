package org.plumbline.report;

import org.plumbline.text.TextRange;

/** Words of a text, fit to be shown within a line. */
final class Quotes {

  /** How much is told of a text, in UTF-16 units. */
  enum Room {
    /** On a line of a terminal: enough to find the place by. */
    LINE(70, 70),
    /** On a page: more than most sentences of news have. */
    PAGE(600, 140);

    /** Of a quote. */
    private final int length;

    /** Of a quote and the words around it; a longer quote has none. */
    private final int context;

    Room(int length, int context) {
      this.length = length;
      this.context = context;
    }
  }

  private Quotes() {}

  /**
   * A text as one line: blanks and line ends become a space, and what would steer a terminal
   * U+FFFD.
   */
  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", "\uFFFD");
  }

  /** A quote as one line of a terminal; see {@link #in}. */
  static String line(String quote) {
    return in(Room.LINE, quote);
  }

  /** A quote as one line, cut between characters where it is too long. */
  static String in(Room room, String quote) {
    String line = oneLine(quote);
    return line.length() <= room.length ? line : upTo(line, room.length) + "…";
  }

  /** A place in its paragraph: itself, and as much around it as there is room for. */
  record InContext(String before, String quote, String after) {}

  /**
   * @param place in the text, in UTF-16 units
   * @param within the stretch from which the words around it may come; holds the place's start
   */
  static InContext inContext(String text, TextRange place, TextRange within, Room room) {
    String quote = in(room, place.in(text));
    int left = Math.max(0, room.context - quote.length());
    String before = oneLine(text.substring(within.start(), place.start())).stripLeading();
    String after =
        place.end() < within.end()
            ? oneLine(text.substring(place.end(), within.end())).stripTrailing()
            : "";
    int behind = Math.min(after.length(), Math.max(left / 2, left - before.length()));
    return new InContext(lastWords(before, left - behind), quote, firstWords(after, behind));
  }

  private static String firstWords(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    int end = text.lastIndexOf(' ', room);
    return end <= 0 ? "" : text.substring(0, end) + " …";
  }

  private static String lastWords(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    int start = text.indexOf(' ', text.length() - room);
    return start < 0 || start == text.length() - 1 ? "" : "…" + text.substring(start);
  }

  private static String upTo(String line, int length) {
    return line.substring(
        0, Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length);
  }
}
