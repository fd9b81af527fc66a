package org.plumbline.suggest.date;

import java.util.Optional;

/**
 * A day of some month: "3", "3rd", "third", "twenty-first".
 *
 * @param to the word after its last one
 * @param day 1 to 31
 */
record DayOfMonth(int to, int day) {

  private static final int LAST = 31;

  static Optional<DayOfMonth> at(Passage passage, int index) {
    Word word = passage.word(index);
    if (!word.isDigits()) {
      return Ordinals.at(passage, index)
          .filter(ordinal -> ordinal.number() <= LAST)
          .map(ordinal -> new DayOfMonth(ordinal.to(), ordinal.number()));
    }
    Word ending = passage.word(index + 1);
    boolean hasEnding = ending.isGlued() && ending.isAny("st", "nd", "rd", "th", "er");
    boolean isDay =
        word.length() <= 2
            && word.digits() >= 1
            && word.digits() <= LAST
            && (hasEnding || Years.standsAlone(passage, index));
    return isDay
        ? Optional.of(new DayOfMonth(hasEnding ? index + 2 : index + 1, word.digits()))
        : Optional.empty();
  }
}
