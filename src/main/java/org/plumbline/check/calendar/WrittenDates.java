package org.plumbline.check.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.calendar.WrittenDate.Notation;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/**
 * The dates that a text writes, whether they exist or not.
 *
 * @param all in reading order, none overlapping another
 */
public record WrittenDates(List<WrittenDate> all) {

  /** Before a number that is no part of a longer one. */
  private static final String NUMBER_BEGINS = "(?<![\\p{L}\\d$€£#]|\\d[.,:/-])";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          (NUMBER_BEGINS
                  + "(?:(?i:the)\\s+)?(?<day>%s)(?:\\s+day)?(?:\\s+of\\s+|\\s+|-)(?<month>%s)"
                  + "(?:(?:,?\\s+(?:of\\s+)?|-)(?<year>%s))?")
              .formatted(DateEnglish.DAY, DateEnglish.MONTH, DateEnglish.YEAR));

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          ("(?<!\\p{L})(?<month>%s)(?:\\s+(?:the\\s+)?|-)(?<day>%s)"
                  + "(?:(?:,\\s*|\\s+of\\s+|\\s+|-)(?<year>%s)|(?!\\d|[.,:/]\\d|\\s*%%))")
              .formatted(DateEnglish.MONTH, DateEnglish.DAY, DateEnglish.YEAR));

  private static final Pattern MONTH_ALONE =
      Pattern.compile(
          "(?<!\\p{L})(?<month>%s),?\\s+(?:of\\s+)?(?<year>%s)"
              .formatted(DateEnglish.MONTH, DateEnglish.YEAR));

  private static final Pattern YEAR_ALONE =
      Pattern.compile(NUMBER_BEGINS + "(?<year>%s)".formatted(DateEnglish.YEAR));

  private static final String DIGITS_BEGIN = "(?<![\\p{L}\\d.,:/#-])";
  private static final String DIGITS_END = "(?!\\d|[./-]\\d)";
  private static final String RECENT_YEAR = "((?:1[89]|20|21)\\d\\d)";

  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(DIGITS_BEGIN + RECENT_YEAR + "([-./])(\\d\\d)\\2(\\d\\d)" + DIGITS_END);

  private static final Pattern YEAR_LAST =
      Pattern.compile(DIGITS_BEGIN + "(\\d{1,2})([-./])(\\d{1,2})\\2" + RECENT_YEAR + DIGITS_END);

  public static WrittenDates of(ParsedText text) {
    return text.view(WrittenDates.class, read -> read(read.text()));
  }

  private static WrittenDates read(String text) {
    List<WrittenDate> found = new ArrayList<>();
    Stream.of(
            found(text, YEAR_MONTH_DAY, match -> Optional.of(inDigits(match, 1, 3, 4))),
            found(text, YEAR_LAST, WrittenDates::yearLast),
            found(text, DAY_FIRST, match -> Optional.of(inWords(match, Notation.DAY_FIRST))),
            found(text, MONTH_FIRST, match -> Optional.of(inWords(match, Notation.MONTH_FIRST))),
            found(text, MONTH_ALONE, match -> Optional.of(inWords(match, Notation.MONTH_ALONE))),
            found(text, YEAR_ALONE, match -> Optional.of(inWords(match, Notation.YEAR_ALONE))))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(WrittenDate::range))
        .filter(date -> found.isEmpty() || found.getLast().range().end() <= date.range().start())
        .forEachOrdered(found::add);
    return new WrittenDates(List.copyOf(found));
  }

  private static List<WrittenDate> found(
      String text, Pattern pattern, Function<Matcher, Optional<WrittenDate>> reading) {
    List<WrittenDate> found = new ArrayList<>();
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      reading.apply(match).ifPresent(found::add);
    }
    return found;
  }

  private static WrittenDate inWords(Matcher match, Notation notation) {
    return new WrittenDate(
        new TextRange(match.start(), match.end()),
        part(match, "year"),
        part(match, "month"),
        part(match, "day"),
        notation);
  }

  private static OptionalInt part(Matcher match, String name) {
    String written = match.namedGroups().containsKey(name) ? match.group(name) : null;
    if (written == null) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        name.equals("month") ? DateEnglish.month(written) : DateEnglish.day(written));
  }

  /** Whichever order of day and month makes a date; none where both do. */
  private static Optional<WrittenDate> yearLast(Matcher match) {
    WrittenDate european = inDigits(match, 4, 3, 1);
    WrittenDate american = inDigits(match, 4, 1, 3);
    if (european.isPossible() && american.isPossible() && !european.equals(american)) {
      return Optional.empty();
    }
    return Optional.of(american.isPossible() ? american : european);
  }

  private static WrittenDate inDigits(Matcher match, int year, int month, int day) {
    return new WrittenDate(
        new TextRange(match.start(), match.end()),
        OptionalInt.of(Integer.parseInt(match.group(year))),
        OptionalInt.of(Integer.parseInt(match.group(month))),
        OptionalInt.of(Integer.parseInt(match.group(day))),
        Notation.DIGITS);
  }

  /** Those that lie within a range, in reading order. */
  public List<WrittenDate> within(TextRange range) {
    int from = firstFrom(range.start());
    int to = from;
    while (to < all.size() && all.get(to).range().end() <= range.end()) {
      to++;
    }
    return all.subList(from, to);
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).range().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
