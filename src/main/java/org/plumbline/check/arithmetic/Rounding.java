package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.value.Interval;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;

/**
 * How far figures that are written side by side are rounded: all alike, so that 60 beside 43 is 60.
 *
 * @param scale of the last digit that counts, as of a {@link BigDecimal}
 */
record Rounding(int scale) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A round number is taken to be rounded, but by no more than this share of it. */
  private static final BigDecimal MOST = new BigDecimal("0.025");

  /** Of figures that have a value. */
  static Rounding of(List<FigureMention> figures) {
    return new Rounding(
        figures.stream()
            .flatMap(figure -> written(figure).stream())
            .mapToInt(Rounding::digits)
            .max()
            .orElse(0));
  }

  /** What a figure may be; a hedge or an open end counts for more than how it is written. */
  Interval value(FigureMention figure) {
    return written(figure).map(is -> value(figure, is)).orElse(figure.value());
  }

  private Interval value(FigureMention figure, BigDecimal is) {
    boolean isCounted = scale == 0 && figure.figure().figureKind() == FigureKind.COUNT;
    BigDecimal unit = isCounted ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-scale);
    return Interval.exactly(is).widened(unit.min(is.abs().multiply(MOST)));
  }

  private static Optional<BigDecimal> written(FigureMention figure) {
    Quantity quantity = figure.figure().quantity();
    return quantity.min().filter(_ -> quantity.approximation() == Approximation.EXACT);
  }

  private static int digits(BigDecimal value) {
    return value.scale() > 0 ? value.scale() : value.stripTrailingZeros().scale();
  }
}
