package org.plumbline.check.value;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;

/**
 * What a figure may be: all values from one to another, both included. An absent end is open.
 *
 * @param min the least that it may be
 * @param max the most, not below {@code min}
 */
public record Interval(Optional<BigDecimal> min, Optional<BigDecimal> max) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A number that is not hedged is taken to be rounded, but by no more than this share of it. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.025");

  /** What "about" allows at least, and at most, as a share of the number. */
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  private static final BigDecimal ABOUT_AT_MOST = new BigDecimal("0.25");

  /** A figure of which nothing is known. */
  public static final Interval UNKNOWN = new Interval(Optional.empty(), Optional.empty());

  /** Exactly one value. */
  public static Interval exactly(BigDecimal value) {
    return new Interval(Optional.of(value), Optional.of(value));
  }

  /**
   * What a quantity may be. Written precision bounds the rounding: 2,700 may be 2,650 to 2,750, if
   * that is not too far off for its size; "about" widens that. "More than 300" does not exclude 300
   * itself: news writes it of numbers that were rounded, and a bound that is strict would be
   * stricter than its source.
   */
  public static Interval of(Quantity quantity) {
    boolean isAbout = quantity.approximation() == Approximation.ABOUT;
    return new Interval(
        quantity.min().map(low -> low.subtract(slack(low, isAbout))),
        quantity.max().map(high -> high.add(slack(high, isAbout))));
  }

  private static BigDecimal slack(BigDecimal value, boolean isAbout) {
    BigDecimal size = value.abs();
    BigDecimal unit = halfUnit(value);
    return isAbout
        ? unit.min(size.multiply(ABOUT_AT_MOST)).max(size.multiply(ABOUT))
        : unit.min(size.multiply(ROUNDED));
  }

  /** Half a unit of the last digit that is not a trailing zero of a whole number. */
  private static BigDecimal halfUnit(BigDecimal value) {
    int scale = value.scale() > 0 ? value.scale() : value.stripTrailingZeros().scale();
    return scale == 0 ? ZERO : HALF.scaleByPowerOfTen(-scale);
  }

  public boolean isUnknown() {
    return min.isEmpty() && max.isEmpty();
  }

  /** Whether no value can be both in this and in the other. */
  public boolean isDisjointFrom(Interval other) {
    return isBelow(other) || other.isBelow(this);
  }

  /** Whether all that this may be is less than all that the other may be. */
  public boolean isBelow(Interval other) {
    return max.isPresent() && other.min.isPresent() && max.get().compareTo(other.min.get()) < 0;
  }

  public boolean contains(BigDecimal value) {
    return min.filter(low -> low.compareTo(value) > 0).isEmpty()
        && max.filter(high -> high.compareTo(value) < 0).isEmpty();
  }

  public Interval plus(Interval other) {
    return new Interval(sum(min, other.min), sum(max, other.max));
  }

  public Interval minus(Interval other) {
    return plus(other.negated());
  }

  public Interval negated() {
    return new Interval(max.map(BigDecimal::negate), min.map(BigDecimal::negate));
  }

  /**
   * This as a multiple of the other. Empty where that may be zero or less, or where this may be
   * less than zero; an open end leaves the other end of the outcome open.
   */
  public Optional<Interval> dividedBy(Interval other) {
    boolean isPositive =
        min.filter(low -> low.signum() >= 0).isPresent()
            && other.min.filter(low -> low.signum() > 0).isPresent();
    return isPositive
        ? Optional.of(new Interval(quotient(min, other.max), quotient(max, other.min)))
        : Optional.empty();
  }

  private static Optional<BigDecimal> quotient(
      Optional<BigDecimal> dividend, Optional<BigDecimal> divisor) {
    return dividend.flatMap(a -> divisor.map(b -> a.divide(b, MathContext.DECIMAL64)));
  }

  /** This and all that lies no further than so much from it. */
  public Interval widened(BigDecimal by) {
    return new Interval(min.map(low -> low.subtract(by)), max.map(high -> high.add(by)));
  }

  /** All from the least that this may be to another value. */
  public Interval to(BigDecimal most) {
    return new Interval(min, Optional.of(most));
  }

  /** The same with no upper end. */
  public Interval open() {
    return new Interval(min, Optional.empty());
  }

  private static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.flatMap(a -> other.map(a::add));
  }
}
