package org.plumbline.check.time;

import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.calendar.DateEnglish;
import org.plumbline.check.calendar.Surroundings;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.check.calendar.WrittenDate.Notation;
import org.plumbline.check.calendar.WrittenDates;
import org.plumbline.check.time.ImpossibleDateCheck.Impossible;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/** Days that no calendar has. */
final class ImpossibleDays {

  /** The 29th of February is meant where a year that has none is named in relation to today. */
  private static final Pattern YEAR_FROM_HERE =
      Pattern.compile(",?\\s+(this|last|next)\\s+year\\b");

  private static final Map<String, Integer> YEARS_FROM_HERE =
      Map.of("this", 0, "last", -1, "next", 1);

  /** The other end of days in one month: "June 29-31". */
  private static final Pattern RANGE_END =
      Pattern.compile(
          "\\s?(?:[-–—]|to|and|through|until|till)\\s?(\\d\\d)(?:st|nd|rd|th)?(?![\\p{L}\\d]|[-.,:/]\\d|\\s*%)");

  private static final int LEAP_YEAR = 2000;

  /** Numbers that nobody takes for the end of a range of days. */
  private static final int BEYOND_DAYS = 40;

  private ImpossibleDays() {}

  static Stream<Impossible> in(ParsedText text) {
    return WrittenDates.of(text).all().stream()
        .flatMap(
            date ->
                date.isPossible()
                    ? rangeEnd(text, date).stream()
                    : Stream.of(date)
                        .filter(impossible -> new DayContext(text, impossible).isMeant())
                        .map(impossible -> new Impossible(impossible.range(), reason(impossible))));
  }

  /** The 29th of February "this year", by the year of publication. */
  static Stream<Impossible> inYearFrom(ParsedText text, int today) {
    return WrittenDates.of(text).all().stream()
        .filter(date -> date.isDay() && date.year().isEmpty() && date.isPossible())
        .flatMap(
            date ->
                new Surroundings(text.text(), date.range())
                        .after(YEAR_FROM_HERE)
                        .map(match -> today + YEARS_FROM_HERE.getOrDefault(match.group(1), 0))
                        .filter(year -> date.in(year).isEmpty())
                        .map(year -> new Impossible(date.range(), notLeap(year)))
                        .stream());
  }

  private static Optional<Impossible> rangeEnd(ParsedText text, WrittenDate date) {
    if (date.notation() != Notation.MONTH_FIRST || date.year().isPresent()) {
      return Optional.empty();
    }
    return new Surroundings(text.text(), date.range())
        .after(RANGE_END)
        .filter(match -> !new NextWord(text, match.end()).isCounted())
        .flatMap(
            match -> {
              int day = Integer.parseInt(match.group(1));
              Month month = Month.of(date.month().getAsInt());
              return day > month.maxLength() && day < BEYOND_DAYS
                  ? Optional.of(
                      new Impossible(
                          new TextRange(date.range().start(), match.end(1)), tooLate(month, day)))
                  : Optional.empty();
            });
  }

  private static String reason(WrittenDate date) {
    int month = date.month().getAsInt();
    int day = date.day().getAsInt();
    if (month < 1 || month > 12) {
      return "This is no date: there is no month %d.".formatted(month);
    }
    boolean isLeapDay = month == Month.FEBRUARY.getValue() && day == 29;
    return isLeapDay ? notLeap(date.year().orElse(LEAP_YEAR)) : tooLate(Month.of(month), day);
  }

  private static String tooLate(Month month, int day) {
    return "%s has no day %d: it has %d days."
        .formatted(DateEnglish.name(month), day, month.maxLength());
  }

  private static String notLeap(int year) {
    return "%d is no leap year: its February has 28 days.".formatted(year);
  }
}
