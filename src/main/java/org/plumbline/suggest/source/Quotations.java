package org.plumbline.suggest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.text.TextRange;

/**
 * The quotations of a text with their marks: curly, straight, doubled single or angular, and single
 * ones where no other is open. A quotation ends with its paragraph at the latest; in speech over
 * several paragraphs only the last one has a closing mark.
 */
final class Quotations {

  private static final String OPENING = "“„«\"";
  private static final String CLOSING = "”»\"";

  private final List<TextRange> ranges = new ArrayList<>();

  private Quotations() {}

  /**
   * Those of some paragraphs.
   *
   * @param paragraphs in reading order, in UTF-16 units
   */
  static Quotations of(String text, List<TextRange> paragraphs) {
    Quotations found = new Quotations();
    for (TextRange paragraph : paragraphs) {
      found.scan(text, paragraph);
    }
    return found;
  }

  private void scan(String text, TextRange paragraph) {
    int opened = -1;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      int width = width(text, at, paragraph.end());
      if (width == 0) {
        continue;
      }
      char mark = text.charAt(at);
      if (opened < 0 && opens(text, at, width, paragraph)) {
        if (width == 1 && isSingle(mark)) {
          OptionalInt end = endOfSingle(text, at, paragraph.end());
          if (end.isPresent()) {
            ranges.add(new TextRange(at, end.getAsInt()));
            at = end.getAsInt() - 1;
          }
        } else {
          opened = at;
        }
      } else if (opened >= 0 && (width == 2 || CLOSING.indexOf(mark) >= 0)) {
        ranges.add(new TextRange(opened, at + width));
        opened = -1;
      }
      at += width - 1;
    }
    if (opened >= 0) {
      ranges.add(new TextRange(opened, paragraph.end()));
    }
  }

  /** How many units the quotation mark at a place has; 0 when there is none. */
  private static int width(String text, int at, int end) {
    char mark = text.charAt(at);
    if (at + 1 < end && mark == text.charAt(at + 1) && (isSingle(mark) || mark == '`')) {
      return 2;
    }
    return OPENING.indexOf(mark) >= 0 || CLOSING.indexOf(mark) >= 0 || isSingle(mark) ? 1 : 0;
  }

  private static boolean isSingle(char mark) {
    return mark == '\'' || mark == '‘' || mark == '’';
  }

  private static boolean opens(String text, int at, int width, TextRange paragraph) {
    char mark = text.charAt(at);
    if (mark == '”' || mark == '»' || (mark == '’' && width == 1)) {
      return false;
    }
    boolean wordBefore = at > paragraph.start() && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean wordAfter =
        at + width < paragraph.end() && !Character.isWhitespace(text.charAt(at + width));
    return wordAfter && !wordBefore;
  }

  /** The end of a quotation in single marks, which are apostrophes too. */
  private static OptionalInt endOfSingle(String text, int opened, int end) {
    OptionalInt fallback = OptionalInt.empty();
    for (int at = opened + 2; at < end; at++) {
      char mark = text.charAt(at);
      boolean closes =
          (mark == '\'' || mark == '’')
              && !Character.isWhitespace(text.charAt(at - 1))
              && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1)));
      if (closes && text.charAt(at - 1) != 's') {
        return OptionalInt.of(at + 1);
      }
      if (closes && fallback.isEmpty()) {
        fallback = OptionalInt.of(at + 1);
      }
      if (OPENING.indexOf(mark) >= 0) {
        break;
      }
    }
    return fallback;
  }

  /** All of them in reading order; they do not overlap. */
  List<TextRange> all() {
    return ranges;
  }

  /** The quotation that an offset lies in. */
  Optional<TextRange> at(int offset) {
    int next = firstEndingAfter(offset);
    return next < ranges.size() && ranges.get(next).contains(offset)
        ? Optional.of(ranges.get(next))
        : Optional.empty();
  }

  /** Those that share a unit with a range. */
  List<TextRange> within(TextRange range) {
    List<TextRange> found = new ArrayList<>();
    for (int i = firstEndingAfter(range.start());
        i < ranges.size() && ranges.get(i).start() < range.end();
        i++) {
      found.add(ranges.get(i));
    }
    return found;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
