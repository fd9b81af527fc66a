package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.value.Interval;
import org.plumbline.model.Figure.FigureKind;

/** Reads figures as shares of a whole, from 0 to 1. */
final class Share {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Fractions such as "a third" stand for what lies near them; in digits a share is exact. */
  private static final BigDecimal FRACTION = new BigDecimal("0.04");

  private static final BigDecimal PERCENT = new BigDecimal("0.006");

  private Share() {}

  /** What share a figure may mean; empty where it is none. */
  static Optional<Interval> of(FigureMention figure) {
    boolean isPercent = figure.figure().figureKind() == FigureKind.PERCENT;
    boolean isPoints = figure.figure().unit().filter(unit -> unit.contains("point")).isPresent();
    if (isPoints || (!isPercent && figure.figure().figureKind() != FigureKind.RATIO)) {
      return Optional.empty();
    }
    BigDecimal scale = isPercent ? HUNDRED : BigDecimal.ONE;
    BigDecimal slack = isPercent ? PERCENT : FRACTION;
    Interval value = figure.value();
    return Optional.of(
        new Interval(
            value.min().map(low -> low.divide(scale, MathContext.DECIMAL32).subtract(slack)),
            value.max().map(high -> high.divide(scale, MathContext.DECIMAL32).add(slack))));
  }

  /** The share that is counted out in digits: "33 out of 110". */
  static Optional<Interval> exactly(FigureMention figure) {
    return figure.figure().quantity().min().map(Interval::exactly);
  }

  /** Part by whole; empty where the whole may be nothing, or an end is open. */
  static Optional<Interval> of(Interval part, Interval whole) {
    boolean isBounded =
        part.min().isPresent()
            && part.max().isPresent()
            && whole.max().isPresent()
            && whole.min().filter(low -> low.signum() > 0).isPresent();
    return isBounded
        ? Optional.of(
            new Interval(
                part.min().map(low -> low.divide(whole.max().orElseThrow(), MathContext.DECIMAL32)),
                part.max()
                    .map(high -> high.divide(whole.min().orElseThrow(), MathContext.DECIMAL32))))
        : Optional.empty();
  }

  /** As a person reads it: "67.5 percent". */
  static String percent(BigDecimal share) {
    return String.format(Locale.ROOT, "%.1f", share.multiply(HUNDRED).doubleValue())
            .replaceFirst("\\.0$", "")
        + " percent";
  }
}
