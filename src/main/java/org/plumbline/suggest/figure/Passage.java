package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.Chars;
import org.plumbline.suggest.number.WordList;
import org.plumbline.text.TextRange;

/**
 * One paragraph of a text, and what stands around a place in it. Offsets are UTF-16 units of the
 * whole text.
 */
record Passage(String text, int start, int end) {

  /** How far around a place is looked, in UTF-16 units, so that no text takes long. */
  private static final int NEAR = 400;

  /** Shorter words may be articles and prepositions. */
  private static final int LONGER = 3;

  /** Words that bear no capital in a headline in title case. */
  private static final WordList SMALL =
      WordList.of(
          "the", "and", "but", "nor", "for", "with", "from", "into", "onto", "over", "under",
          "than", "after", "amid", "near", "off", "out", "per", "via", "about", "between", "before",
          "against");

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

  /** Behind the blanks at a place, or behind the one hyphen there. */
  int afterGap(int at) {
    return hasHyphen(at) ? at + 1 : afterBlanks(at);
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

  /** Whether one of the words stands anywhere near a place. */
  boolean hasNear(WordList words, int at) {
    for (int i = nearStart(at); i < nearEnd(at); i++) {
      if (hasLetter(i) && !isInsideWord(i) && words.isAt(text, i, end)) {
        return true;
      }
    }
    return false;
  }

  private int nearStart(int at) {
    return Math.max(start, at - NEAR);
  }

  private int nearEnd(int at) {
    return Math.min(end, at + NEAR);
  }

  /** Whether one of the words stands among so many before a place, in one sentence. */
  boolean isNear(WordList words, int at, int count) {
    int word = at;
    for (int i = 0; i < count; i++) {
      int before = wordBefore(word);
      if (before == word) {
        before = wordBefore(commaBefore(word));
      }
      if (before >= commaBefore(word)) {
        return false;
      }
      word = before;
      if (words.isAt(text, word, end)) {
        return true;
      }
    }
    return false;
  }

  /** The place of the comma before a place, with only blanks between; the place for none. */
  private int commaBefore(int at) {
    int stop = at;
    while (stop > start && Chars.isBlank(text.charAt(stop - 1))) {
      stop--;
    }
    return has(stop - 1, ',') ? stop - 1 : at;
  }

  /** Where an abbreviation with its point begins before a place ("No."); the place for none. */
  int abbreviationBefore(int at) {
    int stop = at;
    while (stop > start && Chars.isBlank(text.charAt(stop - 1))) {
      stop--;
    }
    return has(stop - 1, '.') && hasLetter(stop - 2) ? wordBefore(stop - 1) : at;
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

  /**
   * Whether capitals say nothing about names around a place: every word bears one, but for those
   * that bear none in a headline in title case.
   */
  boolean isHeadline(int at) {
    int words = 0;
    for (int i = nearStart(at); i < nearEnd(at); i++) {
      if (!isInsideWord(i) && hasLetter(i)) {
        int stop = Chars.afterWord(text, i, end);
        if (stop - i >= LONGER && !hasCapital(i) && !SMALL.isAt(text, i, end)) {
          return false;
        }
        words++;
        i = stop;
      }
    }
    return words > 2;
  }
}
