package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.suggest.number.Chars;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.suggest.number.WordList;

/**
 * Tells pounds that weigh from pounds that are paid. Without a word of money nearby, and below a
 * hundred thousand, they weigh.
 */
final class Weight {

  private static final Unit STERLING = Unit.of(FigureKind.MONEY, "GBP");
  private static final BigDecimal MUCH = BigDecimal.valueOf(100_000);

  /** How far back a word of money is looked for, in UTF-16 units. */
  private static final int NEAR = 60;

  private static final WordList MONEY = WordList.read(Weight.class, "money-words.txt");

  Unit orMoney(Passage passage, Amount number, Match<Unit> unit) {
    boolean isPound = unit.value().code().equals("[lb_av]");
    return isPound
            && (isMuch(passage, number, unit.end())
                || isPaid(passage, number.range().start())
                || isPaidFor(passage, unit.end()))
        ? STERLING
        : unit.value();
  }

  /** "Two million pounds", but not "200,000 pounds of grain". */
  private static boolean isMuch(Passage passage, Amount number, int end) {
    boolean isScaled = number.scale().compareTo(BigDecimal.ONE) > 0;
    return number.value().compareTo(MUCH) >= 0
        && (isScaled || !passage.wordAfter(end).equalsIgnoreCase("of"));
  }

  private static boolean isPaid(Passage passage, int at) {
    for (int i = Math.max(passage.start(), at - NEAR); i < at; i++) {
      if (!passage.hasWord(i - 1) && MONEY.isAt(passage.text(), i, at)) {
        return true;
      }
      if (passage.has(i, '.') && i + 1 < at && Chars.isBlank(passage.at(i + 1))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPaidFor(Passage passage, int at) {
    int next = passage.afterBlanks(at);
    return next > at && MONEY.isAt(passage.text(), next, passage.end());
  }
}
