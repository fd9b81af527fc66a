package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the paragraphs of a text lie. A paragraph is a line as the text has it: it ends at {@code
 * \n}, {@code \r\n}, {@code \r}, U+2028, U+2029 or U+0085, and the line end belongs to no
 * paragraph. Blank lines are paragraphs too, so that every offset of the text has a place; only
 * those with something to read bear a number.
 */
public final class Paragraphs {

  /**
   * One paragraph.
   *
   * @param index its place among all lines, from 0
   * @param number its number among those that are not blank, from 1; 0 for a blank one
   * @param range where it lies, without its line end
   */
  public record Paragraph(int index, int number, TextRange range) {
    public boolean isBlank() {
      return number == 0;
    }
  }

  private final List<Paragraph> paragraphs;

  private Paragraphs(List<Paragraph> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
  }

  public static Paragraphs of(String text) {
    List<Paragraph> found = new ArrayList<>();
    int start = 0;
    int number = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isLineEnd(text.charAt(at))) {
        TextRange range = new TextRange(start, at);
        boolean isBlank = range.trimmedIn(text).isEmpty();
        found.add(new Paragraph(found.size(), isBlank ? 0 : ++number, range));
        if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
          at++;
        }
        start = at + 1;
      }
    }
    return new Paragraphs(found);
  }

  private static boolean isLineEnd(char unit) {
    return switch (unit) {
      case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** All paragraphs, in order; at least one, since an empty text is one blank line. */
  public List<Paragraph> all() {
    return paragraphs;
  }

  /**
   * The paragraph at an offset; for an offset inside a line end, the paragraph that it ends.
   *
   * @param offset UTF-16, from 0; beyond the text it gives the last paragraph
   * @throws IllegalArgumentException when the offset is negative
   */
  public Paragraph at(int offset) {
    if (offset < 0) {
      throw new IllegalArgumentException("negative offset: " + offset);
    }
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).range().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return paragraphs.get(low);
  }
}
