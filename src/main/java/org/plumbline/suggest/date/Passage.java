package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.text.TextRange;

/**
 * A paragraph as it is read from its beginning: its words, and what was last spoken of. Lives on
 * one thread, while one paragraph is read.
 */
final class Passage {

  /** As many words as a number and what may follow it have before their unit. */
  private static final int UNIT_IN_SIGHT = 9;

  /** In words, of which each mark within the number is one. */
  private static final int LONGEST_NUMBER = 20;

  private final String text;
  private final List<Word> words;
  private final int[] nextUnit;
  private final Optional<LocalDate> publishedOn;
  private final Supplier<Optional<CalendarValue>> readBefore;
  private Optional<CalendarValue> spokenOfBefore = Optional.empty();
  private boolean hasReadBefore;
  private Optional<CalendarValue> spokenOf = Optional.empty();

  /**
   * @param readBefore tells what was last spoken of before this paragraph
   */
  Passage(
      String text,
      List<Word> words,
      Optional<LocalDate> publishedOn,
      Supplier<Optional<CalendarValue>> readBefore) {
    this.text = text;
    this.words = words;
    this.nextUnit = nextUnits(words);
    this.publishedOn = publishedOn;
    this.readBefore = readBefore;
  }

  String text() {
    return text;
  }

  Optional<LocalDate> publishedOn() {
    return publishedOn;
  }

  int size() {
    return words.size();
  }

  /** The word at a place, {@link Word#NONE} where there is none. */
  Word word(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : Word.NONE;
  }

  /** Whether a mark stands at a place, at the word before it and at the one after it. */
  boolean isJoint(int index, String mark) {
    return word(index).is(mark) && word(index).isGlued() && word(index + 1).isGlued();
  }

  /** Whether a unit of time stands at a word or at one of the next few. */
  boolean hasUnitSoonAfter(int index) {
    return index >= 0 && index < words.size() && nextUnit[index] - index < UNIT_IN_SIGHT;
  }

  /** For each word, where the next unit of time is. */
  private static int[] nextUnits(List<Word> words) {
    int[] next = new int[words.size()];
    int unit = Integer.MAX_VALUE;
    for (int i = words.size() - 1; i >= 0; i--) {
      Word word = words.get(i);
      boolean isUnit =
          word.is(Meaning.UNIT) || word.is(Meaning.UNITS) || word.is(Meaning.FULL_HOUR);
      unit = isUnit ? i : unit;
      next[i] = unit;
    }
    return next;
  }

  /** The first word that begins at an offset or after it; the number of words for none. */
  int wordFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).range().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The next few words, which hold any number that begins there, in UTF-16 units of the article.
   */
  TextRange next(int index) {
    int last = Math.min(index + LONGEST_NUMBER, words.size()) - 1;
    return range(index, last + 1);
  }

  /** From one word to the one before another, in UTF-16 units of the article. */
  TextRange range(int from, int to) {
    return word(from).range().hull(word(to - 1).range());
  }

  /** The stretch of the calendar that was last spoken of. */
  Optional<CalendarValue> spokenOf() {
    if (spokenOf.isPresent()) {
      return spokenOf;
    }
    if (!hasReadBefore) {
      spokenOfBefore = readBefore.get();
      hasReadBefore = true;
    }
    return spokenOfBefore;
  }

  /** The same, but only where it was in this paragraph. */
  Optional<CalendarValue> spokenOfHere() {
    return spokenOf;
  }

  void nowSpeaksOf(CalendarValue value) {
    spokenOf = Optional.of(value);
  }
}
