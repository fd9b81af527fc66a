package org.plumbline.suggest.date;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.plumbline.model.Quantity;

/** Lengths of time in UCUM, which has no decade and no century. */
final class Durations {

  private Durations() {}

  /** The UCUM code of a unit; of the year for what is counted in years. */
  static String ucum(ChronoUnit unit) {
    return switch (unit) {
      case SECONDS -> "s";
      case MINUTES -> "min";
      case HOURS -> "h";
      case DAYS -> "d";
      case WEEKS -> "wk";
      case MONTHS -> "mo";
      case YEARS, DECADES, CENTURIES, MILLENNIA -> "a";
      default -> throw new IllegalArgumentException("no unit of news: " + unit);
    };
  }

  /** The same length, counted in what {@link #ucum} names. */
  static Quantity inUcum(Quantity quantity, ChronoUnit unit) {
    return new Quantity(
        quantity.min().map(count -> inYears(count, unit)),
        quantity.max().map(count -> inYears(count, unit)),
        quantity.approximation());
  }

  /** Decades and centuries in years; what is counted in less, as it is. */
  static BigDecimal inYears(BigDecimal count, ChronoUnit unit) {
    return switch (unit) {
      case DECADES -> count.multiply(BigDecimal.TEN);
      case CENTURIES -> count.multiply(BigDecimal.valueOf(100));
      case MILLENNIA -> count.multiply(BigDecimal.valueOf(1000));
      default -> count;
    };
  }
}
