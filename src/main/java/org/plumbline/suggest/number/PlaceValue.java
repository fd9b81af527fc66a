package org.plumbline.suggest.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number on the way to being read, word by word. A word fits while it names a lower place than
 * the one before: after "hundred" all below a hundred, after "thousand" all below a thousand. A
 * scale multiplies what was read since the next greater one.
 *
 * @param total what the scales before have closed
 * @param group what was read since
 * @param part the last word or digits in it
 * @param room what comes next has to stay below this
 * @param limit the next scale has to stay below this
 * @param scale what the last word multiplied by; 1 where it did not
 * @param isInDigits whether the last part is written in digits
 */
record PlaceValue(
    BigDecimal total,
    BigDecimal group,
    BigDecimal part,
    BigDecimal room,
    BigDecimal limit,
    BigDecimal scale,
    boolean isInDigits) {

  private static final BigDecimal ZERO = BigDecimal.ZERO;
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Greater than every scale. */
  private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(Long.MAX_VALUE);

  static final PlaceValue NOTHING =
      new PlaceValue(ZERO, ZERO, ZERO, NO_LIMIT, NO_LIMIT, ONE, false);

  /** What "a" says before a hundred, a dozen or a scale. */
  static final PlaceValue ARTICLE = new PlaceValue(ZERO, ONE, ONE, HUNDRED, NO_LIMIT, ONE, false);

  BigDecimal value() {
    return total.add(group);
  }

  boolean isNothing() {
    return room.compareTo(NO_LIMIT) == 0;
  }

  boolean endsWithMultiple() {
    return scale.compareTo(ONE) > 0;
  }

  /** Whether "and" may lead on to what is below the last word: "a hundred and five". */
  boolean takesAnd() {
    return room.compareTo(HUNDRED) >= 0 && !isNothing();
  }

  /** With the next word, where it fits. */
  Optional<PlaceValue> plus(NumberWord word) {
    return switch (word.role()) {
      case UNIT -> with(word.value(), BigDecimal.TEN, ONE, false);
      case TEEN -> with(word.value(), HUNDRED, ONE, false);
      case TEN -> with(word.value(), HUNDRED, BigDecimal.TEN, false);
      case HUNDRED -> group.compareTo(HUNDRED) < 0 || isInDigits ? hundreds() : Optional.empty();
      case DOZEN -> part.signum() > 0 ? dozens(word.value()) : Optional.empty();
      case SCALE -> scaled(word.value());
    };
  }

  /** With a number in digits, where it fits. */
  Optional<PlaceValue> plusDigits(BigDecimal value) {
    return value.compareTo(room) < 0 ? with(value, HUNDRED, ONE, true) : Optional.empty();
  }

  private Optional<PlaceValue> with(
      BigDecimal value, BigDecimal place, BigDecimal left, boolean inDigits) {
    boolean fits = room.compareTo(place) >= 0 && (value.signum() > 0 || isNothing());
    return fits
        ? Optional.of(new PlaceValue(total, group.add(value), value, left, limit, ONE, inDigits))
        : Optional.empty();
  }

  private Optional<PlaceValue> hundreds() {
    BigDecimal hundreds = group.multiply(HUNDRED);
    return group.signum() > 0
        ? Optional.of(new PlaceValue(total, hundreds, hundreds, HUNDRED, limit, HUNDRED, false))
        : Optional.empty();
  }

  private Optional<PlaceValue> dozens(BigDecimal dozen) {
    BigDecimal dozens = group.subtract(part).add(part.multiply(dozen));
    return Optional.of(new PlaceValue(total, dozens, ZERO, ONE, limit, dozen, false));
  }

  private Optional<PlaceValue> scaled(BigDecimal by) {
    if (group.signum() > 0 && by.compareTo(limit) < 0) {
      BigDecimal sum = total.add(group.multiply(by));
      return Optional.of(new PlaceValue(sum, ZERO, ZERO, by, by, by, false));
    }
    // "a thousand million"
    if (group.signum() == 0
        && total.signum() > 0
        && total.compareTo(NO_LIMIT) < 0
        && scale.compareTo(ONE) > 0) {
      BigDecimal product = total.multiply(by);
      return Optional.of(new PlaceValue(product, ZERO, ZERO, by, by, by, false));
    }
    return Optional.empty();
  }
}
