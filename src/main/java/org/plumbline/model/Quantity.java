package org.plumbline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value or a range of values, of any precision, with scale words multiplied in: "2.7 million" is
 * 2700000. An empty end is open: "more than 300" has a minimum and no maximum.
 *
 * @param min the lower end
 * @param max the upper end, not below {@code min}
 * @param approximation how the text hedges the value
 */
public record Quantity(
    Optional<BigDecimal> min, Optional<BigDecimal> max, Approximation approximation) {

  /** How a text hedges a value. */
  public enum Approximation {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    RANGE
  }

  /** No value known. */
  public static final Quantity UNKNOWN =
      new Quantity(Optional.empty(), Optional.empty(), Approximation.EXACT);

  /**
   * @throws IllegalArgumentException when {@code max} is below {@code min}
   */
  public Quantity {
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw new IllegalArgumentException(
          "the upper end %s is below the lower end %s"
              .formatted(max.get().toPlainString(), min.get().toPlainString()));
    }
  }

  /** Whether neither end is known. */
  public boolean isUnknown() {
    return min.isEmpty() && max.isEmpty();
  }

  public static Quantity exactly(BigDecimal value) {
    return new Quantity(Optional.of(value), Optional.of(value), Approximation.EXACT);
  }
}
