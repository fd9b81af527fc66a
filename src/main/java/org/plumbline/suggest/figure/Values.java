package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import org.plumbline.model.Quantity;

/** Writes values as one would. */
final class Values {

  private Values() {}

  /** The same values without the zeros that multiplying left behind the point. */
  static Quantity plain(Quantity quantity) {
    return new Quantity(
        quantity.min().map(Values::plain),
        quantity.max().map(Values::plain),
        quantity.approximation());
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
