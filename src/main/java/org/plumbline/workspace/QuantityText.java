package org.plumbline.workspace;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.workspace.UnreadableQuantity.Reason;

/**
 * A quantity as an analyst writes it into a field: {@code 2700}, {@code 2,700}, {@code -3.5},
 * {@code 2.7 million}, {@code 300–500}, {@code 2 to 3 million}, {@code ≥ 300}, {@code ≤ 500}, or
 * nothing for no value. The point is decimal and a comma or space groups thousands, as in English;
 * {@code 2,7} is refused rather than guessed at.
 */
public final class QuantityText {

  /** Longer numbers are slips of the keyboard, and make arithmetic slow. */
  private static final int MOST_DIGITS = 100;

  private static final Map<String, Integer> SCALES =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private static final String NUMBER =
      "([+\\-−]?\\d{1,3}(?:[,'"
          + " \\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|[+\\-−]?\\d+(?:\\.\\d+)?|[+\\-−]?\\.\\d+)"
          + "(?:\\s*(thousand|million|billion|trillion))?";
  private static final Pattern SINGLE = Pattern.compile("(?:(≥|>=|≤|<=)\\s*)?" + NUMBER);
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + "\\s*(?:-|–|—|\\.\\.|\\bto\\b)\\s*" + NUMBER);

  private QuantityText() {}

  /**
   * Reads a value.
   *
   * @param text as written; blank for no value
   * @param approximation how it is hedged: an open end is opened, and a range of two values without
   *     a hedge is a {@code RANGE}
   * @throws UnreadableQuantity when it is not a value
   */
  public static Quantity read(String text, Approximation approximation) throws UnreadableQuantity {
    String written = text.strip().toLowerCase(Locale.ROOT);
    if (written.isEmpty()) {
      return new Quantity(Optional.empty(), Optional.empty(), hedgeOfOne(approximation));
    }
    Matcher single = SINGLE.matcher(written);
    if (single.matches()) {
      return single(single, approximation);
    }
    Matcher range = RANGE.matcher(written);
    if (range.matches()) {
      return range(range, approximation);
    }
    throw new UnreadableQuantity(Reason.NOT_A_NUMBER, text);
  }

  private static Quantity single(Matcher match, Approximation approximation)
      throws UnreadableQuantity {
    Optional<BigDecimal> value = Optional.of(number(match.group(2), match.group(3)));
    Approximation hedge = hedgeOfOne(approximation);
    boolean isOpenAbove = "≥".equals(match.group(1)) || ">=".equals(match.group(1));
    boolean isOpenBelow = "≤".equals(match.group(1)) || "<=".equals(match.group(1));
    return switch (hedge) {
      case AT_LEAST, MORE_THAN -> new Quantity(value, Optional.empty(), hedge);
      case AT_MOST, LESS_THAN -> new Quantity(Optional.empty(), value, hedge);
      case EXACT, ABOUT, RANGE ->
          new Quantity(
              isOpenBelow ? Optional.empty() : value,
              isOpenAbove ? Optional.empty() : value,
              hedge);
    };
  }

  private static Approximation hedgeOfOne(Approximation approximation) {
    return approximation == Approximation.RANGE ? Approximation.EXACT : approximation;
  }

  private static Quantity range(Matcher match, Approximation approximation)
      throws UnreadableQuantity {
    // "2 to 3 million" means millions on both sides.
    String lowerScale = match.group(2) == null ? match.group(4) : match.group(2);
    BigDecimal lower = number(match.group(1), lowerScale);
    BigDecimal upper = number(match.group(3), match.group(4));
    if (lower.compareTo(upper) > 0) {
      throw new UnreadableQuantity(Reason.ENDS_REVERSED, match.group());
    }
    Approximation hedge =
        approximation == Approximation.EXACT ? Approximation.RANGE : approximation;
    return new Quantity(Optional.of(lower), Optional.of(upper), hedge);
  }

  private static BigDecimal number(String digits, @Nullable String scale)
      throws UnreadableQuantity {
    String plain = digits.replaceAll("[,' \\u00a0\\u202f+]", "").replace('−', '-');
    if (plain.length() > MOST_DIGITS) {
      throw new UnreadableQuantity(Reason.TOO_LONG, digits);
    }
    BigDecimal value = new BigDecimal(plain);
    if (scale == null) {
      return value;
    }
    BigDecimal scaled = value.scaleByPowerOfTen(SCALES.getOrDefault(scale, 0));
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }

  /**
   * The text that reads as this quantity under its own approximation; blank when no value is known.
   */
  public static String write(Quantity quantity) {
    Optional<String> min = quantity.min().map(BigDecimal::toPlainString);
    Optional<String> max = quantity.max().map(BigDecimal::toPlainString);
    if (min.isPresent() && max.isPresent()) {
      return min.equals(max) ? min.get() : min.get() + "–" + max.get();
    }
    return switch (quantity.approximation()) {
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> min.or(() -> max).orElse("");
      case EXACT, ABOUT, RANGE ->
          min.map(value -> "≥ " + value).or(() -> max.map(value -> "≤ " + value)).orElse("");
    };
  }
}
