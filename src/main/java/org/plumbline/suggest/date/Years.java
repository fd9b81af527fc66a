package org.plumbline.suggest.date;

import java.util.OptionalInt;

/** Numbers that are written as years are. */
final class Years {

  private static final int FIRST = 1000;
  private static final int LAST = 2100;

  private Years() {}

  /** The year that is written at a place with four digits, and with nothing that makes it more. */
  static OptionalInt at(Passage passage, int index) {
    Word word = passage.word(index);
    boolean isYear = word.length() == 4 && word.digits() >= FIRST && word.digits() <= LAST;
    return isYear && standsAlone(passage, index)
        ? OptionalInt.of(word.digits())
        : OptionalInt.empty();
  }

  /** Whether a number is not a part of another, of a code, a price or a time. */
  static boolean standsAlone(Passage passage, int index) {
    Word word = passage.word(index);
    Word before = passage.word(index - 1);
    Word after = passage.word(index + 1);
    boolean isTail =
        word.isGlued()
            && (before.isLetters()
                || before.isAny(
                    "$", "\u20ac", "\u00a3", "\u00a5", "#", "+", "@", "_", "=", "%", "&")
                || (before.isAny(".", ",", ":", "/")
                    && before.isGlued()
                    && passage.word(index - 2).isDigits()));
    boolean isHead =
        after.isGlued()
            && (after.isLetters()
                || after.isAny("%", "\u00b0", "$", "@", "_", "\u20ac", "=", "+")
                || (after.isAny(".", ",", ":", "/")
                    && passage.word(index + 2).isDigits()
                    && passage.word(index + 2).isGlued()));
    return !isTail && !isHead && !before.is("$");
  }
}
