package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.suggest.number.WordList;

/** Tells plain numbers that count something from those that name something. */
final class PlainRule {

  /** Years that news tell of; a number like one counts only before what it counts. */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2100;

  /** What makes a name or a mark on a scale of a zero behind it. */
  private static final WordList ZEROS =
      WordList.of("ground", "net", "sub", "absolute", "below", "above", "near");

  /** So many digits without groups are an identifier's. */
  private static final int LONG = 12;

  private static final WordList MONTHS =
      WordList.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

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
    return isHedged
        || !isBare
        || (!Label.isBefore(passage, at, end)
            && end - at < LONG
            && !isYear(passage, amount)
            && !isItem(passage, at, end));
  }

  private static boolean isBareInteger(Passage passage, int at, int end) {
    for (int i = at; i < end; i++) {
      if (!passage.hasDigit(i)) {
        return false;
      }
    }
    return true;
  }

  /** A year, alone or behind a month ("SEP 89"). */
  private static boolean isYear(Passage passage, Amount amount) {
    boolean isLong =
        amount.range().length() == 4
            && amount.value().intValue() >= FIRST_YEAR
            && amount.value().intValue() <= LAST_YEAR;
    return (isLong || MONTHS.has(passage.previousWord(amount.range().start())))
        && !Nouns.isPlural(passage.wordAfter(amount.end()));
  }

  /**
   * "Zero tolerance", "ground zero"; it counts before a plural, and where a clause ends with it.
   */
  private static boolean isIdleZero(Passage passage, Amount amount) {
    String next = passage.wordAfter(amount.end());
    boolean isLast = next.isEmpty() && !passage.hasHyphen(amount.end());
    return amount.value().signum() == 0
        && !Nouns.isPlural(next)
        && (!isLast || ZEROS.has(passage.previousWord(amount.range().start())));
  }

  /** "3. The council resolved": the number of a line in a list. */
  private static boolean isItem(Passage passage, int at, int end) {
    return at == passage.start()
        && (passage.has(end, '.') || passage.has(end, ')'))
        && passage.afterBlanks(end + 1) > end + 1;
  }
}
