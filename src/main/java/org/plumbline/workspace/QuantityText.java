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

  /** Room for a range of two numbers of the most digits, grouped, with their scales. */
  private static final int MOST_CHARACTERS = 4 * MOST_DIGITS;

  private static final Map<String, Integer> SCALES =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private static final String NUMBER =
      "([+\\-−]?\\d{1,3}(?:[,' ]\\d{3})+(?:\\.\\d+)?|[+\\-−]?\\d+(?:\\.\\d+)?|[+\\-−]?\\.\\d+)"
          + "(?:\\s*(thousand|million|billion|trillion))?";
  private static final Pattern NO_BREAK = Pattern.compile("[\\u00a0\\u202f]");
  private static final Pattern SINGLE = Pattern.compile("(?:(≥|>=|≤|<=)\\s*)?" + NUMBER);
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + "\\s*(?:-|–|—|\\.\\.|\\bto\\b)\\s*" + NUMBER);

  private QuantityText() {}

  /**
   * Reads a value.
   *
   * @param text as written; blank for no value
   * @param approximation how it is hedged, as {@link Quantity#hedged} takes it; a sign that says
   *     otherwise has the last word
   * @throws UnreadableQuantity when it is not a value
   */
  public static Quantity read(String text, Approximation approximation) throws UnreadableQuantity {
    String written = NO_BREAK.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    if (written.length() > MOST_CHARACTERS) {
      throw new UnreadableQuantity(Reason.TOO_LONG, text);
    }
    if (written.isEmpty()) {
      return Quantity.UNKNOWN.hedged(approximation);
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
    BigDecimal value = number(match.group(2), match.group(3));
    Approximation hedge =
        switch (match.group(1)) {
          case "≥", ">=" ->
              approximation == Approximation.MORE_THAN ? approximation : Approximation.AT_LEAST;
          case "≤", "<=" ->
              approximation == Approximation.LESS_THAN ? approximation : Approximation.AT_MOST;
          case null, default -> approximation;
        };
    return Quantity.of(value, hedge);
  }

  private static Quantity range(Matcher match, Approximation approximation)
      throws UnreadableQuantity {
    BigDecimal upper = number(match.group(3), match.group(4));
    // "2 to 3 million" means millions on both sides; "900,000 to 1.2 million" does not.
    boolean isScaled = match.group(2) != null;
    BigDecimal lower = number(match.group(1), isScaled ? match.group(2) : match.group(4));
    if (lower.compareTo(upper) > 0 && !isScaled) {
      lower = number(match.group(1), null);
    }
    if (lower.compareTo(upper) > 0) {
      throw new UnreadableQuantity(Reason.ENDS_REVERSED, match.group());
    }
    return new Quantity(Optional.of(lower), Optional.of(upper), Approximation.RANGE)
        .hedged(approximation);
  }

  private static BigDecimal number(String digits, @Nullable String scale)
      throws UnreadableQuantity {
    String plain = digits.replaceAll("[,' +]", "").replace('−', '-');
    if (plain.length() > MOST_DIGITS) {
      throw new UnreadableQuantity(Reason.TOO_LONG, digits);
    }
    BigDecimal value = new BigDecimal(plain);
    if (scale == null) {
      return value;
    }
    BigDecimal scaled = value.scaleByPowerOfTen(SCALES.getOrDefault(scale, 0));
    BigDecimal whole = scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    if (whole.toPlainString().length() > MOST_DIGITS) {
      throw new UnreadableQuantity(Reason.TOO_LONG, digits);
    }
    return whole;
  }

  /**
   * The text that reads as this quantity under its own approximation; blank when no value is known.
   */
  public static String write(Quantity quantity) {
    String min = quantity.min().map(BigDecimal::toPlainString).orElse("");
    String max = quantity.max().map(BigDecimal::toPlainString).orElse("");
    if (quantity.isRange()) {
      return min + "–" + max;
    }
    return switch (quantity.approximation()) {
      case AT_LEAST, MORE_THAN -> min.isEmpty() ? signed("≤ ", max) : min;
      case AT_MOST, LESS_THAN -> max.isEmpty() ? signed("≥ ", min) : max;
      case EXACT, ABOUT, RANGE ->
          min.isEmpty() ? signed("≤ ", max) : max.isEmpty() ? signed("≥ ", min) : min;
    };
  }

  private static String signed(String sign, String value) {
    return value.isEmpty() ? "" : sign + value;
  }
}
