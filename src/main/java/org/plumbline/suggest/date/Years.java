package org.plumbline.suggest.date;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.suggest.number.Numeral;
import org.plumbline.suggest.number.NumeralReader;

/** Numbers that are written as years are: "1998", "'98", "nineteen ninety-eight". */
final class Years {

  private static final int FIRST = 1000;
  private static final int LAST = 2100;

  /** Years of two digits up to this one are of this century. */
  private static final int LAST_OF_THIS_CENTURY = 30;

  private static final int LAST_DAY_OF_MONTH = 31;

  private static final NumeralReader NUMERALS = new NumeralReader();

  private Years() {}

  /**
   * A year.
   *
   * @param to the word after its last one
   */
  record Written(int to, int year) {}

  /** The year that is written at a place, with nothing that makes the number more than that. */
  static Optional<Written> at(Passage passage, int index) {
    Word word = passage.word(index);
    if (word.length() == 4 && word.digits() >= FIRST && word.digits() <= LAST) {
      return standsAlone(passage, index)
          ? Optional.of(new Written(index + 1, word.digits()))
          : Optional.empty();
    }
    return ofTwoDigits(passage, index).or(() -> inWords(passage, index));
  }

  private static Optional<Written> ofTwoDigits(Passage passage, int index) {
    Word number = passage.word(index + 1);
    boolean isShort =
        passage.word(index).isAny("'", "\u2018")
            && !passage.word(index).isGlued()
            && number.isDigits()
            && number.isGlued()
            && number.length() == 2
            && !continues(passage.word(index + 2));
    int century = number.digits() <= LAST_OF_THIS_CENTURY ? 2000 : 1900;
    return isShort
        ? Optional.of(new Written(index + 2, century + number.digits()))
        : Optional.empty();
  }

  /** The year of "3 JAN 90 --", with two digits that can be nothing else. */
  static Optional<Written> inDateline(Passage passage, int index) {
    Word word = passage.word(index);
    boolean isYear =
        word.isDigits()
            && !word.isGlued()
            && word.length() == 2
            && word.digits() > LAST_DAY_OF_MONTH
            && !passage.word(index + 1).isLetters()
            && standsAlone(passage, index);
    return isYear ? Optional.of(new Written(index + 1, 1900 + word.digits())) : Optional.empty();
  }

  private static boolean continues(Word after) {
    return after.isGlued() && (after.isLetters() || after.isDigits());
  }

  private static Optional<Written> inWords(Passage passage, int index) {
    Optional<Sense> century = passage.word(index).as(Meaning.CENTURY_OF_YEAR);
    if (century.isEmpty() || index + 1 >= passage.size()) {
      return Optional.empty();
    }
    return NUMERALS
        .cardinal(passage.text(), passage.next(index + 1))
        .filter(numeral -> numeral.form() == Numeral.Form.WORDS)
        .filter(numeral -> numeral.value().compareTo(BigDecimal.TEN) >= 0)
        .filter(numeral -> numeral.value().compareTo(BigDecimal.valueOf(99)) <= 0)
        .map(
            numeral ->
                new Written(
                    passage.wordFrom(numeral.range().end()),
                    century.get().number() + numeral.value().intValue()));
  }

  /** Whether a number is not a part of another, of a code, a price or a time. */
  static boolean standsAlone(Passage passage, int index) {
    Word word = passage.word(index);
    Word before = passage.word(index - 1);
    Word after = passage.word(index + 1);
    boolean isTail =
        word.isGlued()
            && ((before.isLetters() && !before.lower().endsWith("."))
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
