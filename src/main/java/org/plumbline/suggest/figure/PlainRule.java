package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.Numeral.Form;

/** Tells plain numbers that count something from those that name something. */
final class PlainRule {

  /** Years that news tell of; a number like one counts only before what it counts. */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2100;

  private PlainRule() {}

  /**
   * Whether a number without a unit counts.
   *
   * @param isHedged whether a hedge stands before it, which names do not have
   */
  static boolean isCount(Passage passage, Amount amount, boolean isHedged) {
    int at = amount.range().start();
    int end = amount.end();
    if (Identifier.isBoundAfter(passage, end)) {
      return false;
    }
    if (amount.form() == Form.WORDS) {
      return isHedged
          || (!Pronoun.isAt(passage, at, end)
              && !ProperName.isAt(passage, at, end)
              && !isIdleZero(passage, amount));
    }
    boolean isBare = isBareInteger(passage, at, end);
    return isHedged || !isBare || (!Label.isBefore(passage, at, end) && !isYear(passage, amount));
  }

  private static boolean isBareInteger(Passage passage, int at, int end) {
    for (int i = at; i < end; i++) {
      if (!passage.hasDigit(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isYear(Passage passage, Amount amount) {
    int end = amount.end();
    return amount.range().length() == 4
        && amount.value().intValue() >= FIRST_YEAR
        && amount.value().intValue() <= LAST_YEAR
        && !Nouns.isPlural(passage.wordAfter(end));
  }

  /** "Zero tolerance", "ground zero". */
  private static boolean isIdleZero(Passage passage, Amount amount) {
    return amount.value().signum() == 0 && !Nouns.isPlural(passage.wordAfter(amount.end()));
  }
}
