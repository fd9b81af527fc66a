package org.plumbline.check.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.calendar.DateEnglish;
import org.plumbline.check.calendar.Surroundings;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.check.calendar.WrittenDate.Notation;
import org.plumbline.check.calendar.WrittenDates;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/** Stretches of time by their ends: whether they run backwards, and last as long as is said. */
final class DateSpans {

  private static final String WEEKDAY = "(?:%s,?\\s+)?".formatted(DateEnglish.ANY_WEEKDAY);
  private static final String TO = "(?:to|until|till|through|and|-|–|—)";

  private static final Pattern LINK =
      Pattern.compile("\\s*,?\\s*%s\\s*(?:the\\s+)?%s".formatted(TO, WEEKDAY));

  private static final Pattern FROM =
      Pattern.compile(
          "(?:(?<!\\p{L})(?i:from|between)(?:\\s+the)?\\s+%s|\\((?:\\p{L}+\\s)?)$"
              .formatted(WEEKDAY));

  /** Numbers that look like years fall, and some things are told or counted backwards. */
  private static final Pattern BACKWARDS =
      Pattern.compile(
          "(?i)(?:\\b(?:f[ae]ll\\w*|dropp?\\w*|declin\\w*|cut\\w*|reduc\\w*|down|shr[aiu]nk\\w*|slipp\\w*|decreas\\w*"
              + "|lower\\w*|back\\w*|count\\w*|differen\\w*|gap|compar\\w*|chang\\w*)\\s(?:\\S+\\s){0,3})(?:from|between)\\s+$");

  private static final Pattern BEFORE_CHRIST = Pattern.compile("\\s*(?:B\\.?C|BCE)");

  /** "From 12 to" before "9 March". */
  private static final Pattern DAY_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?i:from|between)\\s+(?:the\\s+)?%s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*%s\\s*%s$"
              .formatted(WEEKDAY, TO, WEEKDAY));

  /** "To 9" after "from March 12". */
  private static final Pattern DAY_AFTER =
      Pattern.compile(
          "\\s*%s\\s*(?:the\\s+)?%s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d:%%]|[.,]\\d|\\s*[ap]\\.?m\\b|\\s+(?:of\\s+)?%s)"
              .formatted(TO, WEEKDAY, DateEnglish.MONTH));

  private static final Pattern LENGTH_BEFORE =
      Pattern.compile(
          ("(?<!\\p{L}|\\d|(?i:about|around|nearly|almost|over|than|least|most|to)\\s)%s[\\s-]%ss?(?:-long)?,?"
               + "(?:\\s(?!that\\b|which\\b|who\\b|and\\b|part\\b|within\\b|before\\b|after\\b|later\\b|earlier\\b|ago\\b|old\\b)[\\p{L}'’-]+){0,5},?\\s\\(?$")
              .formatted(TimeLength.COUNT, TimeLength.UNIT));

  private DateSpans() {}

  static Stream<Disorder> disorders(ParsedText text) {
    return spans(text)
        .flatMap(
            span ->
                span.isReversed()
                    ? Stream.of(reversed(text.text(), span))
                    : wrongLength(text.text(), span).stream());
  }

  private static Disorder reversed(String text, DateSpan span) {
    return new Disorder(
        "%s comes before %s, yet it is given as the end."
            .formatted(span.end().range().in(text), span.start().range().in(text)),
        List.of(span.start().range(), span.end().range()));
  }

  private static Stream<DateSpan> spans(ParsedText text) {
    List<WrittenDate> dates = WrittenDates.of(text).all();
    return IntStream.range(0, dates.size())
        .boxed()
        .flatMap(
            at ->
                Stream.of(
                        at + 1 < dates.size()
                            ? between(text, dates.get(at), dates.get(at + 1))
                            : Optional.<DateSpan>empty(),
                        daysBefore(text.text(), dates.get(at)),
                        daysAfter(text, dates.get(at)))
                    .flatMap(Optional::stream));
  }

  /** Two whole dates with "from … to", "between … and", or in brackets. */
  private static Optional<DateSpan> between(ParsedText text, WrittenDate one, WrittenDate other) {
    Surroundings around = new Surroundings(text.text(), one.range());
    boolean isLinked =
        around.after(LINK).filter(link -> link.end() == other.range().start()).isPresent();
    boolean isSpan =
        isLinked
            && around.follows(FROM)
            && !around.follows(BACKWARDS)
            && !new Surroundings(text.text(), other.range()).isFollowedBy(BEFORE_CHRIST);
    boolean mayBeCounts =
        other.notation() == Notation.YEAR_ALONE
            && new NextWord(text, other.range().end()).isPlural();
    return isSpan && !mayBeCounts && one.isPossible() && other.isPossible()
        ? Optional.of(new DateSpan(one, other))
        : Optional.empty();
  }

  private static Optional<DateSpan> daysBefore(String text, WrittenDate end) {
    return end.notation() == Notation.DAY_FIRST && end.isPossible()
        ? new Surroundings(text, end.range())
            .before(DAY_BEFORE)
            .map(match -> new DateSpan(withDay(end, match), end))
        : Optional.empty();
  }

  private static Optional<DateSpan> daysAfter(ParsedText text, WrittenDate start) {
    Surroundings around = new Surroundings(text.text(), start.range());
    return start.notation() == Notation.MONTH_FIRST
            && start.year().isEmpty()
            && start.isPossible()
            && around.follows(FROM)
        ? around
            .after(DAY_AFTER)
            .filter(match -> !new NextWord(text, match.end()).isPlural())
            .map(match -> new DateSpan(start, withDay(start, match)))
        : Optional.empty();
  }

  /** Another day of the same month. */
  private static WrittenDate withDay(WrittenDate month, MatchResult match) {
    return new WrittenDate(
        new TextRange(match.start("day"), match.end("day")),
        month.year(),
        month.month(),
        OptionalInt.of(DateEnglish.day(match.group("day"))),
        month.notation());
  }

  /** "A two-week trip from 1 to 20 March". */
  private static Optional<Disorder> wrongLength(String text, DateSpan span) {
    Surroundings before = new Surroundings(text, beginning(text, span));
    return before
        .before(LENGTH_BEFORE)
        .flatMap(
            match -> {
              TimeLength said = TimeLength.of(match.group("count"), match.group("unit"));
              TextRange place = new TextRange(match.start("count"), match.end("unit"));
              return span.days()
                  .filter(length -> !allows(length, said))
                  .map(
                      length ->
                          new Disorder(
                              "From %s to %s it is %s, not %s."
                                  .formatted(
                                      span.start().range().in(text),
                                      span.end().range().in(text),
                                      days(length),
                                      said),
                              List.of(place, span.start().range(), span.end().range())));
            });
  }

  /** Where "from" or the bracket begins. */
  private static TextRange beginning(String text, DateSpan span) {
    int from =
        new Surroundings(text, span.start().range())
            .before(FROM)
            .map(MatchResult::start)
            .orElse(span.start().range().start());
    return new TextRange(from, span.end().range().end());
  }

  /** Both ends may be counted or not. */
  private static boolean allows(DateSpan.Length length, TimeLength said) {
    return length.least() <= said.days() + said.slack() + 1
        && length.most() + 1 >= said.days() - said.slack() - 1;
  }

  private static String days(DateSpan.Length length) {
    return length.least() == length.most()
        ? length.least() + " days"
        : "%d to %d days".formatted(length.least(), length.most());
  }
}
