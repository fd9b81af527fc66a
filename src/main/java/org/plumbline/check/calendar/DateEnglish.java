package org.plumbline.check.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of English dates, as parts of patterns and as numbers. */
public final class DateEnglish {

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  /** Days of the month in words, and a few more than there are. */
  private static final Map<String, Integer> DAYS =
      IntStream.rangeClosed(1, 40)
          .boxed()
          .collect(Collectors.toMap(DateEnglish::ordinal, Function.identity()));

  private static final Map<String, Integer> MONTHS =
      Stream.of(Month.values())
          .collect(Collectors.toMap(month -> beginning(month.name()), Month::getValue));

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .collect(Collectors.toMap(day -> beginning(day.name()), Function.identity()));

  /** A month's name or its abbreviation, capitalised. */
  public static final String MONTH =
      "(?=\\p{Lu})(?i:january|february|march|april|may|june|july|august|september|october"
          + "|november|december|jan\\b\\.?|feb\\b\\.?|mar\\b\\.?|apr\\b\\.?|jun\\b\\.?|jul\\b\\.?"
          + "|aug\\b\\.?|sept?\\b\\.?|oct\\b\\.?|nov\\b\\.?|dec\\b\\.?)(?!\\p{L})";

  /** A year of four digits that is no part of a longer number. */
  public static final String YEAR = "(?:1[0-9]|20|21)\\d\\d(?![\\d%]|[.,]\\d|s\\b)";

  /** A weekday's name, capitalised, and not in the plural. */
  public static final String WEEKDAY =
      "(?=\\p{Lu})(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\\p{L})";

  /** A weekday's name or its abbreviation. */
  public static final String ANY_WEEKDAY =
      "(?:" + WEEKDAY + "|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?!\\p{L})\\.?)";

  /** A day of the month in digits or in words; also those that no month has. */
  public static final String DAY =
      "(?:\\d{1,2}(?:\\s?(?:st|nd|rd|th)(?!\\p{L}))?|(?i:%s)(?!\\p{L}))"
          .formatted(
              DAYS.keySet().stream()
                  .sorted((one, other) -> other.length() - one.length())
                  .map(word -> word.replace(" ", "[ -]"))
                  .collect(Collectors.joining("|")));

  private DateEnglish() {}

  private static String ordinal(int day) {
    if (day <= 20) {
      return ORDINALS.get(day - 1);
    }
    return switch (day) {
      case 30 -> "thirtieth";
      case 40 -> "fortieth";
      default -> (day < 30 ? "twenty " : "thirty ") + ORDINALS.get(day % 10 - 1);
    };
  }

  /** By which names and abbreviations are told apart. */
  private static String beginning(String name) {
    return name.substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** The number of a month, from 1, by its name or abbreviation. */
  public static int month(String word) {
    return Objects.requireNonNull(MONTHS.get(beginning(word)), word);
  }

  /** The number that a day of the month is written with. */
  public static int day(String words) {
    String digits = words.replaceAll("\\D", "");
    return digits.isEmpty()
        ? DAYS.getOrDefault(words.toLowerCase(Locale.ROOT).replace('-', ' '), 0)
        : Integer.parseInt(digits);
  }

  /** A weekday by its name or abbreviation. */
  public static DayOfWeek weekday(String word) {
    return Objects.requireNonNull(WEEKDAYS.get(beginning(word)), word);
  }

  /** How a weekday is put in messages. */
  public static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** How a month is put in messages. */
  public static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
