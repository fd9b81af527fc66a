package org.plumbline.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML as it grows: text is escaped, and what is opened has to be closed. It is well-formed XML as
 * well. What no HTML document may hold, such as a NUL or half a surrogate pair, becomes U+FFFD.
 */
final class Html {

  private static final char REPLACEMENT = '\uFFFD';

  private static final int DELETE = 0x7F;
  private static final int LAST_CONTROL = 0x9F;

  /** The two last code points of each plane are no characters (Unicode, section 23.7). */
  private static final int NONCHARACTER = 0xFFFE;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String name, String... attributes) {
    out.append('<').append(name);
    for (int at = 0; at < attributes.length; at += 2) {
      out.append(' ').append(attributes[at]).append("=\"");
      append(attributes[at + 1]);
      out.append('"');
    }
    out.append('>');
    open.push(name);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the element that was opened last, and its line. */
  Html closeLine() {
    close();
    out.append('\n');
    return this;
  }

  /** An element that can hold nothing, on a line of its own. */
  Html leaf(String name, String... attributes) {
    open(name, attributes);
    open.pop();
    out.insert(out.length() - 1, '/').append('\n');
    return this;
  }

  /** What is HTML already. */
  Html raw(String html) {
    out.append(html);
    return this;
  }

  /** An element that holds a text and nothing else. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  Html text(String text) {
    append(text);
    return this;
  }

  /** What was read of a text, in quotation marks and with a direction of its own. */
  Html quote(String quoted) {
    return text("“").element("bdi", quoted).text("”");
  }

  private void append(String text) {
    text.codePoints().forEach(this::append);
  }

  private void append(int codePoint) {
    switch (codePoint) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\r' -> out.append('\n');
      default -> {
        if (isCharacter(codePoint)) {
          out.appendCodePoint(codePoint);
        } else {
          out.append(REPLACEMENT);
        }
      }
    }
  }

  private static boolean isCharacter(int codePoint) {
    boolean isControl =
        codePoint < ' ' ? codePoint != '\t' && codePoint != '\n' : isLateControl(codePoint);
    boolean isNone =
        (codePoint & NONCHARACTER) == NONCHARACTER || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    return !isControl && !isNone && Character.getType(codePoint) != Character.SURROGATE;
  }

  private static boolean isLateControl(int codePoint) {
    return codePoint >= DELETE && codePoint <= LAST_CONTROL;
  }

  /**
   * @throws IllegalStateException when an element is still open
   */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }
}
