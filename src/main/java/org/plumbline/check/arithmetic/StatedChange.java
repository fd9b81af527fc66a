package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.value.Interval;

/**
 * By how much an amount is said to have changed.
 *
 * @param measure what the amount counts
 * @param amount never less than zero
 * @param direction which way, where that is told
 * @param figure that tells it; none for words such as "doubled"
 * @param words as they stand in the text
 */
record StatedChange(
    Measure measure,
    Interval amount,
    Optional<Direction> direction,
    Optional<FigureMention> figure,
    String words) {

  /** How a change is measured. */
  enum Measure {
    /** As a share of what was before: 0.2 for 20 percent. */
    SHARE,
    /** In the unit of the amounts. */
    DIFFERENCE,
    /** By what it was multiplied, or divided when it went down. */
    FACTOR
  }

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  /** Whether the levels cannot have changed so. */
  boolean isAgainst(Levels levels) {
    return switch (measure) {
      case SHARE ->
          levels.growth().filter(by -> isOff(by.minus(ONE))).isPresent()
              // Percents of percents are often points: "up 2 percent, from 3 to 5 percent".
              && (!levels.isOfPercents() || isOff(percentPoints(levels)));
      case DIFFERENCE -> isOff(levels.difference());
      case FACTOR -> isOffFactor(levels);
    };
  }

  /** As a message says it: "up 20 percent", "doubled". */
  String told() {
    return figure.isEmpty() || direction.isEmpty()
        ? words
        : (direction.get() == Direction.UP ? "up " : "down ") + words;
  }

  private static Interval percentPoints(Levels levels) {
    return levels
        .difference()
        .dividedBy(Interval.exactly(Share.HUNDRED))
        .or(
            () ->
                levels
                    .difference()
                    .negated()
                    .dividedBy(Interval.exactly(Share.HUNDRED))
                    .map(Interval::negated))
        .orElse(Interval.UNKNOWN);
  }

  private boolean isOff(Interval change) {
    boolean isUpOff = amount.isDisjointFrom(change);
    boolean isDownOff = amount.negated().isDisjointFrom(change);
    return direction
        .map(way -> way == Direction.UP ? isUpOff : isDownOff)
        .orElse(isUpOff && isDownOff);
  }

  private boolean isOffFactor(Levels levels) {
    boolean isUpOff = levels.growth().filter(amount::isDisjointFrom).isPresent();
    boolean isDownOff = levels.shrinkage().filter(amount::isDisjointFrom).isPresent();
    return direction
        .map(way -> way == Direction.UP ? isUpOff : isDownOff)
        .orElse(isUpOff && isDownOff);
  }
}
