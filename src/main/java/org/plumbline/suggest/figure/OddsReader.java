package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.model.Quantity;
import org.plumbline.suggest.number.Numeral;
import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.suggest.number.NumeralReader;
import org.plumbline.suggest.number.Phrases;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.text.TextRange;

/** Shares told as so many of so many: "one in five", "three out of four", "one over twenty". */
final class OddsReader {

  /** What joins the two numbers, and how great the first one may be. */
  private static final Phrases<BigDecimal> JOINTS =
      Phrases.<BigDecimal>inAnyCase()
          .add("in", BigDecimal.TEN)
          .add("in every", BigDecimal.valueOf(100))
          .add("of every", BigDecimal.valueOf(100))
          .add("out of", BigDecimal.valueOf(1_000_000_000))
          .add("out of every", BigDecimal.valueOf(1_000_000_000))
          .add("over", BigDecimal.TWO)
          .build();

  private final NumeralReader numerals;

  OddsReader(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** The share of which the first number was read. */
  Optional<Amount> read(Passage passage, Amount count) {
    if (!count.isPlain() || count.quantity().isRange() || count.value().signum() == 0) {
      return Optional.empty();
    }
    int gap = passage.afterGap(count.end());
    Optional<Match<BigDecimal>> joint =
        JOINTS
            .at(passage.text(), gap, passage.end())
            .filter(match -> gap > count.end())
            .filter(match -> count.value().abs().compareTo(match.value()) < 0);
    if (joint.isEmpty()) {
      return Optional.empty();
    }
    return numerals
        .cardinal(passage.text(), passage.from(passage.afterGap(joint.get().end())))
        .filter(whole -> whole.value().compareTo(count.value().abs()) > 0)
        .filter(whole -> isWhole(passage, count, whole))
        .map(
            whole ->
                new Amount(
                    new TextRange(count.range().start(), whole.range().end()),
                    Quantity.exactly(count.value().divide(whole.value(), MathContext.DECIMAL64)),
                    BigDecimal.ONE,
                    Form.FRACTION,
                    Optional.empty()));
  }

  /** Not "two in 2010", nor "one in 5 km". */
  private boolean isWhole(Passage passage, Amount count, Numeral whole) {
    int end = whole.range().end();
    boolean isYear =
        whole.form() == Form.DIGITS
            && whole.range().length() == 4
            && whole.value().intValue() % 1000 != 0;
    boolean isFew =
        count.value().abs().compareTo(BigDecimal.ONE) == 0
            || whole.value().compareTo(BigDecimal.TEN) <= 0
            || whole.value().intValue() % 10 == 0;
    return !isYear
        && isFew
        && !Identifier.isBoundAfter(passage, end)
        && new UnitReader().read(passage, end, whole.value()).isEmpty();
  }
}
