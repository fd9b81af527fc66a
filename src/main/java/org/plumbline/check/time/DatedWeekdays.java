package org.plumbline.check.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.calendar.DateEnglish;
import org.plumbline.check.calendar.Surroundings;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.check.calendar.WrittenDates;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/** The weekdays of a text that stand with their date. */
record DatedWeekdays(List<DatedWeekday> all) {

  /** Before, some countries had another calendar (Great Britain until 1752). */
  private static final int FIRST_YEAR = 1753;

  private static final String PART_OF_DAY =
      "(?:\\s+(?:morning|lunchtime|afternoon|evening|night))?";

  private static final String LINK =
      "\\s*(?:-|–|—|,|\\b(?:to|and|or|through|until|till|&)(?!\\p{L}))\\s*";

  /** "Tuesday, 14 January", "Tuesday (January 14)", "Tuesday evening, the 14th of January". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?<weekday>%s)(?:['’]s)?%s(?:\\s*[,(–—]\\s*|\\s+-\\s+|\\s+)(?:on\\s+)?(?:the\\s+)?$"
              .formatted(DateEnglish.ANY_WEEKDAY, PART_OF_DAY));

  /** Another weekday before that one, with no date of its own. */
  private static final Pattern LINKED_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?<weekday>%s)%s%s$".formatted(DateEnglish.ANY_WEEKDAY, PART_OF_DAY, LINK));

  /** "Friday 3 to" before "Sunday 5 May". */
  private static final Pattern NUMBERED_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?<weekday>%s),?\\s+(?:the\\s+)?(?<day>%s)%s$"
              .formatted(DateEnglish.ANY_WEEKDAY, DateEnglish.DAY, LINK));

  /** "To Sunday 5" after "Friday, May 3". */
  private static final Pattern NUMBERED_AFTER =
      Pattern.compile(
          "%s(?<weekday>%s),?\\s+(?:the\\s+)?(?<day>%s)(?![\\d:]|[.,]\\d|\\s+(?:of\\s+)?%s)"
              .formatted(LINK, DateEnglish.ANY_WEEKDAY, DateEnglish.DAY, DateEnglish.MONTH));

  /** The other day of "May 3-5" and of "May 3 and 4". */
  private static final Pattern DAY_AFTER =
      Pattern.compile("%s(?<day>%s)(?![\\d:]|[.,]\\d)".formatted(LINK, DateEnglish.DAY));

  private static final Pattern DAY_BEFORE =
      Pattern.compile("(?<![\\d.,:])(?<day>%s)%s$".formatted(DateEnglish.DAY, LINK));

  private static final String IS =
      "(?:(?:which|that)\\s+)?(?:(?:is|was|will be|falls|fell|will fall|falling)\\s+(?:on\\s+)?)";

  private static final String NOT_OF_NOUN =
      PART_OF_DAY
          + "(?=\\s*[,.;:!?)–—\\n"
          + "]|\\s*$|\\s+(?:when|as|and|that|in|at|with|by|for|before|after|because|but|so|is|was|rather|instead)\\b)";

  /** ", a Friday", "(a Friday)", ", which was a Friday", "fell on a Friday", "(Friday)". */
  private static final List<Pattern> AFTER =
      List.of(
          Pattern.compile(
              ("(?:\\s*[,(–—]\\s*|\\s+-\\s+)(?:%s)?(?:also\\s+)?an?\\s+(?:\\p{Ll}+\\s+){0,2}(?<weekday>%s)"
                      + NOT_OF_NOUN)
                  .formatted(IS, DateEnglish.WEEKDAY)),
          Pattern.compile(
              ("\\s*,?\\s*%s(?:an?\\s+)?(?:\\p{Ll}+\\s+)?(?<weekday>%s)(?!['’])" + NOT_OF_NOUN)
                  .formatted(IS, DateEnglish.WEEKDAY)),
          Pattern.compile("\\s*\\(\\s*(?<weekday>%s)\\s*[,)]".formatted(DateEnglish.ANY_WEEKDAY)),
          Pattern.compile(
              "\\s*,\\s*(?<weekday>%s)(?=\\s*[.;)]|\\s*,(?!\\s*(?:and\\s+)?%s))"
                  .formatted(DateEnglish.WEEKDAY, DateEnglish.WEEKDAY)));

  /** "The date, a Friday", "that day was a Friday", "It was a Friday." */
  private static final Pattern OF_THE_DATE =
      Pattern.compile(
          ("(?:(?<!\\p{L})(?i:the|that|this)\\s+(?:date|day)\\s*[,(–—]?\\s*(?:%s)?|(?<=[.!?]\\s{1,2})It\\s+(?:is|was|will"
               + " be)\\s+)an?\\s+(?:\\p{Ll}+\\s+)?(?<weekday>%s)"
                  + NOT_OF_NOUN)
              .formatted(IS, DateEnglish.WEEKDAY));

  /** In UTF-16 units; as far back as "the date" refers. */
  private static final int REFERENCE = 250;

  static DatedWeekdays of(ParsedText text) {
    return text.view(DatedWeekdays.class, DatedWeekdays::read);
  }

  private static DatedWeekdays read(ParsedText text) {
    WrittenDates dates = WrittenDates.of(text);
    Stream<DatedWeekday> beside =
        dates.all().stream()
            .filter(WrittenDate::isDay)
            .flatMap(date -> Stream.concat(before(text.text(), date), after(text.text(), date)));
    return new DatedWeekdays(
        Stream.concat(beside, ofTheDate(text, dates))
            .filter(dated -> dated.year().orElse(FIRST_YEAR) >= FIRST_YEAR)
            .distinct()
            .toList());
  }

  private static Stream<DatedWeekday> before(String text, WrittenDate date) {
    Optional<MatchResult> match = new Surroundings(text, date.range()).before(BEFORE);
    if (match.isEmpty()) {
      return pairBefore(text, date);
    }
    TextRange weekday = weekday(match.get());
    Surroundings around = new Surroundings(text, weekday);
    if (around.follows(LINKED_BEFORE)) {
      return pair(text, date, around.before(LINKED_BEFORE).orElseThrow(), weekday);
    }
    Stream<DatedWeekday> numbered =
        around.before(NUMBERED_BEFORE).map(first -> numbered(first, date)).stream();
    Stream<DatedWeekday> later =
        date.year().isPresent()
            ? Stream.empty()
            : new Surroundings(text, date.range())
                .after(NUMBERED_AFTER).map(last -> numbered(last, date)).stream();
    return Stream.of(numbered, Stream.of(dated(text, weekday, date)), later)
        .flatMap(parts -> parts);
  }

  /** "Friday and Saturday, 3 and 4 May", of which only "4 May" is read as a date. */
  private static Stream<DatedWeekday> pairBefore(String text, WrittenDate date) {
    return new Surroundings(text, date.range())
        .before(DAY_BEFORE)
        .filter(day -> date.notation() == WrittenDate.Notation.DAY_FIRST)
        .flatMap(
            day -> {
              TextRange days = new TextRange(day.start("day"), date.range().end());
              return new Surroundings(text, days)
                  .before(BEFORE)
                  .flatMap(
                      second ->
                          new Surroundings(text, weekday(second))
                              .before(LINKED_BEFORE)
                              .map(
                                  first ->
                                      Stream.of(
                                          dated(text, weekday(first), withDay(date, day)),
                                          dated(text, weekday(second), date))));
            })
        .orElse(Stream.empty());
  }

  /**
   * "Friday and Saturday, May 3 and 4": without a second day it cannot be told whose the date is.
   */
  private static Stream<DatedWeekday> pair(
      String text, WrittenDate date, MatchResult first, TextRange second) {
    return new Surroundings(text, date.range())
        .after(DAY_AFTER)
        .filter(day -> !new Surroundings(text, weekday(first)).follows(LINKED_BEFORE))
        .map(
            day ->
                Stream.of(
                    dated(text, weekday(first), date), dated(text, second, withDay(date, day))))
        .orElse(Stream.empty());
  }

  private static Stream<DatedWeekday> after(String text, WrittenDate date) {
    Surroundings around = new Surroundings(text, date.range());
    return AFTER.stream()
        .map(around::after)
        .flatMap(Optional::stream)
        .map(match -> dated(text, weekday(match), date))
        .limit(1);
  }

  private static Stream<DatedWeekday> ofTheDate(ParsedText text, WrittenDates dates) {
    return OF_THE_DATE
        .matcher(text.text())
        .results()
        .flatMap(
            match -> {
              int paragraph = text.division().at(match.start()).range().start();
              int from = Math.max(paragraph, match.start() - REFERENCE);
              List<WrittenDate> meant =
                  dates.within(new TextRange(from, match.start())).stream()
                      .filter(WrittenDate::isDay)
                      .toList();
              return meant.isEmpty()
                  ? Stream.empty()
                  : Stream.of(dated(text.text(), weekday(match), meant.getLast()));
            });
  }

  private static TextRange weekday(MatchResult match) {
    return new TextRange(match.start("weekday"), match.end("weekday"));
  }

  private static DatedWeekday dated(String text, TextRange weekday, WrittenDate date) {
    return new DatedWeekday(DateEnglish.weekday(weekday.in(text)), weekday, date);
  }

  private static DatedWeekday numbered(MatchResult match, WrittenDate month) {
    return new DatedWeekday(
        DateEnglish.weekday(match.group("weekday")), weekday(match), withDay(month, match));
  }

  /** Another day of the same month. */
  private static WrittenDate withDay(WrittenDate month, MatchResult match) {
    TextRange day = new TextRange(match.start("day"), match.end("day"));
    return new WrittenDate(
        day,
        month.year(),
        month.month(),
        OptionalInt.of(DateEnglish.day(match.group("day"))),
        month.notation());
  }
}
