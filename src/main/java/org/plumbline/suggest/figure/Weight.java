package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.suggest.number.Chars;
import org.plumbline.suggest.number.Phrases;
import org.plumbline.suggest.number.Phrases.Match;

/**
 * Tells pounds that weigh from pounds that are paid. Without a word of money nearby, and below a
 * hundred thousand, they weigh.
 */
final class Weight {

  private static final Unit STERLING = Unit.of(FigureKind.MONEY, "GBP");
  private static final BigDecimal MUCH = BigDecimal.valueOf(100_000);

  /** How far back a word of money is looked for, in UTF-16 units. */
  private static final int NEAR = 60;

  private static final Phrases<Boolean> MONEY =
      Phrases.<Boolean>inAnyCase().addAll(Weight.class, "money-words.txt", left -> true).build();

  Unit orMoney(Passage passage, Amount number, Match<Unit> unit) {
    boolean isPound = unit.value().code().equals("[lb_av]");
    return isPound
            && (number.value().compareTo(MUCH) >= 0
                || isPaid(passage, number.range().start())
                || isPaidFor(passage, unit.end()))
        ? STERLING
        : unit.value();
  }

  private static boolean isPaid(Passage passage, int at) {
    for (int i = Math.max(passage.start(), at - NEAR); i < at; i++) {
      if (!passage.hasWord(i - 1) && MONEY.at(passage.text(), i, at).isPresent()) {
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
    return next > at && MONEY.at(passage.text(), next, passage.end()).isPresent();
  }
}
