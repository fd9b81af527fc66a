package org.plumbline.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * Where the words of a text begin and end, by the Unicode word boundaries (UAX 29, as ICU has them:
 * the JDK's own part "agency’s"); a word has a letter or a digit. Offsets are UTF-16.
 */
public final class Words {

  private final String text;
  private final BreakIterator boundaries;

  private Words(String text) {
    this.text = text;
    this.boundaries = BreakIterator.getWordInstance(Locale.ROOT);
    this.boundaries.setText(text);
  }

  public static Words of(String text) {
    return new Words(text);
  }

  /** The first end of a word after an offset; the text's end when there is none. */
  public int endAfter(int offset) {
    int at = offset;
    while (at < text.length()) {
      int next = boundaries.following(at);
      if (isWord(boundaries.previous(), next)) {
        return next;
      }
      at = next;
    }
    return text.length();
  }

  /** The last end of a word before an offset; 0 when there is none. */
  public int endBefore(int offset) {
    int at = offset;
    while (at > 0) {
      at = boundaries.preceding(at);
      if (at > 0 && isWord(boundaries.previous(), at)) {
        return at;
      }
    }
    return 0;
  }

  /** The first beginning of a word after an offset; the text's end when there is none. */
  public int startAfter(int offset) {
    int at = offset;
    while (at < text.length()) {
      at = boundaries.following(at);
      if (at < text.length() && isWord(at, boundaries.following(at))) {
        return at;
      }
    }
    return text.length();
  }

  /** The last beginning of a word before an offset; 0 when there is none. */
  public int startBefore(int offset) {
    int at = offset;
    while (at > 0) {
      at = boundaries.preceding(at);
      if (isWord(at, boundaries.following(at))) {
        return at;
      }
    }
    return 0;
  }

  /** How many words there are. */
  public int count() {
    int words = 0;
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      words += isWord(start, end) ? 1 : 0;
      start = end;
    }
    return words;
  }

  private boolean isWord(int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
