package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.Chars;
import org.plumbline.text.TextRange;

/**
 * One paragraph of a text, and what stands around a place in it. Offsets are UTF-16 units of the
 * whole text.
 */
record Passage(String text, int start, int end) {

  /** What makes a headline in title case: so many of its longer words begin with a capital. */
  private static final double MOSTLY = 0.6;

  private static final int LONGER = 4;

  static Passage of(String text, TextRange paragraph) {
    return new Passage(text, paragraph.start(), paragraph.end());
  }

  /** From a place to the end. */
  TextRange from(int at) {
    return new TextRange(at, end);
  }

  char at(int place) {
    return text.charAt(place);
  }

  /** Whether a unit stands at a place, which may lie outside. */
  boolean has(int place, char unit) {
    return place >= start && place < end && text.charAt(place) == unit;
  }

  boolean hasDigit(int place) {
    return place >= start && Chars.isDigitAt(text, place, end);
  }

  boolean hasWord(int place) {
    return place >= start && Chars.isWordAt(text, place, end);
  }

  boolean hasLetter(int place) {
    return hasWord(place) && !Chars.isDigit(text.charAt(place));
  }

  boolean hasCapital(int place) {
    return place >= start && place < end && Character.isUpperCase(text.charAt(place));
  }

  boolean hasHyphen(int place) {
    return place >= start && place < end && Chars.isHyphen(text.charAt(place));
  }

  /** Whether a place lies within a word, rather than where one begins. */
  boolean isInsideWord(int place) {
    return hasWord(place) && hasWord(place - 1);
  }

  int afterBlanks(int at) {
    return Chars.afterBlanks(text, at, end);
  }

  /** The word that begins at a place; empty where none does. */
  String wordAt(int at) {
    return at < end ? text.substring(at, Chars.afterWord(text, at, end)) : "";
  }

  /** The word behind the blanks at a place; empty where something else is there. */
  String wordAfter(int at) {
    return wordAt(afterBlanks(at));
  }

  /** Where the word before a place begins, with only blanks between; the place itself for none. */
  int wordBefore(int at) {
    int stop = at;
    while (stop > start && Chars.isBlank(text.charAt(stop - 1))) {
      stop--;
    }
    int begin = stop;
    while (begin > start && isInWord(begin - 1)) {
      begin--;
    }
    return begin == stop ? at : begin;
  }

  /** Letters and digits, and the marks inside of words: "don't", "U.S", "south-west". */
  private boolean isInWord(int at) {
    char unit = text.charAt(at);
    return Chars.isWord(unit)
        || ((unit == '\'' || unit == '\u2019' || Chars.isHyphen(unit) || unit == '.')
            && hasWord(at - 1)
            && hasWord(at + 1));
  }

  /** The word before a place; empty where something else than blanks is between. */
  String previousWord(int at) {
    int begin = wordBefore(at);
    return begin == at ? "" : text.substring(begin, at).strip();
  }

  /** Whether a sentence, a quotation or a line begins at a place. */
  boolean isSentenceStart(int at) {
    int before = at;
    while (before > start && !Chars.isWord(text.charAt(before - 1))) {
      char unit = text.charAt(before - 1);
      if (unit == '.'
          || unit == '!'
          || unit == '?'
          || unit == ':'
          || unit == '"'
          || unit == '\u201c'
          || unit == '\u2022'
          || unit == '\u2018') {
        return true;
      }
      before--;
    }
    return before == start;
  }

  /** Whether the paragraph has letters and all of them are capitals. */
  boolean isCapitals() {
    boolean hasCapital = false;
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      if (Character.isLowerCase(unit)) {
        return false;
      }
      hasCapital |= Character.isUpperCase(unit);
    }
    return hasCapital;
  }

  /** Whether capitals say nothing about names here: in capitals throughout, or in title case. */
  boolean isHeadline() {
    int longer = 0;
    int capital = 0;
    for (int i = start; i < end; i++) {
      if (!hasWord(i - 1) && hasLetter(i)) {
        int stop = Chars.afterWord(text, i, end);
        if (stop - i >= LONGER) {
          longer++;
          capital += hasCapital(i) ? 1 : 0;
        }
        i = stop - 1;
      }
    }
    return longer > 2 && capital > MOSTLY * longer;
  }
}
