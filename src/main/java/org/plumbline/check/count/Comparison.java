package org.plumbline.check.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.value.Interval;
import org.plumbline.check.value.Numbers;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;

/**
 * A whole, and some that are among it.
 *
 * @param parts of which none is in another
 * @param isSaid whether the text says so in as many words
 */
record Comparison(Counted whole, List<Counted> parts, boolean isSaid) {

  /** "One or two jurors" and the like are seldom all there are. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(5);

  Comparison {
    parts = List.copyOf(parts);
  }

  static Comparison said(Counted whole, Counted... parts) {
    return new Comparison(whole, List.of(parts), true);
  }

  /** The parts together, and each alone, as one of them may be too many by itself. */
  Stream<Comparison> alternatives() {
    return Stream.concat(
        Stream.of(this),
        parts.size() == 1
            ? Stream.empty()
            : parts.stream().map(part -> new Comparison(whole, List.of(part), isSaid)));
  }

  boolean isTooMuch() {
    boolean isWhole =
        number(whole).compareTo(LEAST) >= 0
            || (isSaid && isExact(whole.figure().figure().quantity()));
    Interval sum =
        parts.stream().map(part -> part.figure().value()).reduce(Interval::plus).orElseThrow();
    return isWhole && whole.figure().value().isBelow(sum);
  }

  private static boolean isExact(Quantity quantity) {
    return quantity.approximation() == Approximation.EXACT
        && quantity.min().equals(quantity.max())
        && quantity.min().filter(one -> one.compareTo(BigDecimal.ONE) > 0).isPresent();
  }

  /** "300 killed + 2,700 wounded = 3,000, but only 11 soldiers sent." */
  String message() {
    String sum =
        parts.stream()
            .map(part -> value(part) + part.eventAsWritten().map(e -> " " + e).orElse(""))
            .collect(Collectors.joining(" + "));
    BigDecimal total =
        parts.stream().map(Comparison::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    return "%s%s, but only %s %s%s."
        .formatted(
            sum,
            parts.size() == 1 ? "" : " = " + Numbers.text(total),
            value(whole),
            whole.nounAsWritten(),
            whole.eventAsWritten().map(event -> " " + event).orElse(""));
  }

  private static BigDecimal number(Counted count) {
    Quantity quantity = count.figure().figure().quantity();
    return quantity.min().or(quantity::max).orElse(BigDecimal.ZERO);
  }

  private static String value(Counted count) {
    return Numbers.text(number(count));
  }
}
