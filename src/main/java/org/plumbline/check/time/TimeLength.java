package org.plumbline.check.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A number of days, weeks, months or years, as written.
 *
 * @param count how many
 * @param unit in the singular
 */
record TimeLength(int count, String unit) {

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final Map<String, Double> DAYS =
      Map.of(
          "day",
          1.0,
          "week",
          7.0,
          "fortnight",
          14.0,
          "month",
          30.44,
          "year",
          365.25,
          "decade",
          3652.5);

  /** A number, as part of a pattern. */
  static final String COUNT =
      "(?<count>\\d{1,3}|(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))";

  /** A unit in the singular, as part of a pattern. */
  static final String UNIT = "(?<unit>day|week|fortnight|month|year|decade)";

  static TimeLength of(String count, String unit) {
    String lower = count.toLowerCase(Locale.ROOT);
    int number =
        Character.isDigit(lower.charAt(0))
            ? Integer.parseInt(lower)
            : Math.max(1, WORDS.indexOf(lower));
    return new TimeLength(number, unit);
  }

  double days() {
    return count * Objects.requireNonNull(DAYS.get(unit));
  }

  /** In days: what people leave out when they say so many weeks, months or years. */
  double slack() {
    return switch (unit) {
      case "day" -> count > 10 ? 1 : 0;
      case "week", "fortnight" -> 2 + count / 2.0;
      case "month" -> 10 + count;
      default -> 45 + 20.0 * count;
    };
  }

  @Override
  public String toString() {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
