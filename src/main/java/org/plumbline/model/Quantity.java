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

  /** One value; an end that the hedge leaves open is open. One value is no {@code RANGE}. */
  public static Quantity of(BigDecimal value, Approximation hedge) {
    Optional<BigDecimal> one = Optional.of(value);
    return switch (hedge) {
      case EXACT, RANGE -> exactly(value);
      case ABOUT -> new Quantity(one, one, hedge);
      case AT_LEAST, MORE_THAN -> new Quantity(one, Optional.empty(), hedge);
      case AT_MOST, LESS_THAN -> new Quantity(Optional.empty(), one, hedge);
    };
  }

  /** Whether it goes from one value to another. */
  public boolean isRange() {
    return min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) < 0;
  }

  /**
   * The same hedged otherwise: of one value, that value with its ends closed or opened as the hedge
   * says; two values stay a {@code RANGE} unless there is more to say of them.
   */
  public Quantity hedged(Approximation hedge) {
    if (isRange()) {
      return new Quantity(min, max, hedge == Approximation.EXACT ? Approximation.RANGE : hedge);
    }
    return min.or(() -> max)
        .map(value -> of(value, hedge))
        .orElseGet(
            () ->
                new Quantity(min, max, hedge == Approximation.RANGE ? Approximation.EXACT : hedge));
  }
}
