package org.plumbline.check.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.calendar.DateEnglish;
import org.plumbline.check.calendar.Stretch;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.check.calendar.WrittenDates;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/** Dates that are said to lie so many days, weeks, months or years apart. */
final class DateDistances {

  private static final Pattern DISTANCE =
      Pattern.compile(
          ("(?<!\\p{L}|\\d|\\d[.,]|(?i:about|around|nearly|almost|over|than|least|most|some|roughly|every)\\s)"
               + "(?:%s\\s(?:full\\s)?%ss?|(?<day>[Tt]he\\s(?:very\\s)?(?:next|following)\\sday|[Tt]he\\sday))"
               + "(?:\\s(?<side>before|after|earlier|later|afterwards|previously))?(?!\\p{L})")
              .formatted(TimeLength.COUNT, TimeLength.UNIT));

  private static final String ON =
      "(?:\\s*[,(–—]\\s*|\\s+)(?:on\\s+|in\\s+)?(?:the\\s+)?(?:%s,?\\s+)?"
          .formatted(DateEnglish.ANY_WEEKDAY);

  private static final Pattern DIRECTLY = Pattern.compile(ON);
  private static final Pattern SET_OFF =
      Pattern.compile(
          "\\s*[,(–—]\\s*(?:on\\s+|in\\s+)?(?:%s,?\\s+)?".formatted(DateEnglish.ANY_WEEKDAY));
  private static final Pattern BARE = Pattern.compile("\\s*,?\\s*\\(?(?:just |only |exactly )?");

  /** In UTF-16 units: as far as the event goes from which the distance counts. */
  private static final int EVENT = 90;

  private static final Pattern BREAK =
      Pattern.compile("[.;!?](?=\\s)|\\b(?:when|while|who|which|but)\\b");

  private static final int SOME_YEAR = 2001;

  private DateDistances() {}

  static Stream<Disorder> disorders(ParsedText text) {
    WrittenDates dates = WrittenDates.of(text);
    return DISTANCE
        .matcher(text.text())
        .results()
        .flatMap(match -> disorder(text, dates, match).stream());
  }

  private static Optional<Disorder> disorder(
      ParsedText text, WrittenDates dates, MatchResult match) {
    boolean isNextDay = match.group("day") != null && !match.group("day").endsWith("he day");
    String side = match.group("side") == null ? (isNextDay ? "later" : "") : match.group("side");
    TimeLength length =
        match.group("day") != null
            ? new TimeLength(1, "day")
            : TimeLength.of(match.group("count"), match.group("unit"));
    TextRange place = new TextRange(match.start(), match.end());
    return switch (side) {
      case "before", "after" ->
          beside(text, dates, place)
              .flatMap(pair -> check(text, pair, length, place, side.equals("after")));
      case "earlier", "later", "afterwards", "previously" ->
          apart(text, dates, place)
              .flatMap(
                  pair ->
                      check(
                          text,
                          pair,
                          length,
                          place,
                          !side.equals("earlier") && !side.equals("previously")));
      default -> Optional.empty();
    };
  }

  /**
   * @param first from which the distance counts
   * @param second at that distance
   */
  private record Pair(WrittenDate first, WrittenDate second) {}

  /**
   * "On 3 May, two days before the trial began on 10 May", "two days before the 10 May trial, on 8
   * May".
   */
  private static Optional<Pair> beside(ParsedText text, WrittenDates dates, TextRange place) {
    TextRange sentence = sentence(text, place);
    List<WrittenDate> after = dates.within(new TextRange(place.end(), sentence.end()));
    if (after.isEmpty()
        || !isOneEvent(text.text(), place.end(), after.getFirst().range().start())) {
      return Optional.empty();
    }
    WrittenDate event = after.getFirst();
    Optional<Pair> told =
        last(dates.within(new TextRange(sentence.start(), place.start())))
            .filter(date -> matches(BARE, text.text(), date.range().end(), place.start()))
            .map(date -> new Pair(event, date));
    return told.or(
        () ->
            after.size() > 1
                    && matches(
                        SET_OFF, text.text(), event.range().end(), after.get(1).range().start())
                ? Optional.of(new Pair(event, after.get(1)))
                : Optional.empty());
  }

  /** "It opened on 3 May. Two days later, on 10 May, …". */
  private static Optional<Pair> apart(ParsedText text, WrittenDates dates, TextRange place) {
    int paragraph = text.division().at(place.start()).range().start();
    TextRange sentence = sentence(text, place);
    int from =
        text.sentence(new TextRange(Math.max(paragraph, sentence.start() - 2), sentence.start()))
            .map(before -> Math.max(paragraph, before.range().start()))
            .orElse(sentence.start());
    Optional<WrittenDate> here =
        dates.within(new TextRange(place.end(), sentence.end())).stream()
            .findFirst()
            .filter(date -> matches(DIRECTLY, text.text(), place.end(), date.range().start()));
    return here.flatMap(
        date ->
            last(dates.within(new TextRange(Math.min(from, place.start()), place.start())))
                .map(before -> new Pair(before, date)));
  }

  private static TextRange sentence(ParsedText text, TextRange place) {
    return text.sentence(place)
        .map(found -> found.range())
        .orElseGet(() -> text.division().at(place.start()).range());
  }

  private static boolean isOneEvent(String text, int from, int to) {
    return to - from <= EVENT && !BREAK.matcher(text.substring(from, to)).find();
  }

  private static boolean matches(Pattern pattern, String text, int from, int to) {
    return from <= to && pattern.matcher(text.substring(from, to)).matches();
  }

  private static Optional<WrittenDate> last(List<WrittenDate> dates) {
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast());
  }

  private static Optional<Disorder> check(
      ParsedText text, Pair pair, TimeLength length, TextRange place, boolean isAfter) {
    double wanted = isAfter ? length.days() : -length.days();
    boolean isComparable =
        pair.first().isPossible()
            && pair.second().isPossible()
            && pair.first().month().isPresent() == pair.second().month().isPresent();
    if (!isComparable || fits(pair, wanted, length.slack())) {
      return Optional.empty();
    }
    String first = pair.first().range().in(text.text());
    String second = pair.second().range().in(text.text());
    return Optional.of(
        new Disorder(
            "%s is not %s %s %s.".formatted(second, length, isAfter ? "after" : "before", first),
            List.of(place, pair.first().range(), pair.second().range())));
  }

  /** Whether the dates lie that far apart in some years that they may be of. */
  private static boolean fits(Pair pair, double wanted, double slack) {
    int year = pair.first().year().orElse(pair.second().year().orElse(SOME_YEAR));
    return years(pair.first(), year)
        .anyMatch(
            first ->
                years(pair.second(), year)
                    .anyMatch(second -> isApart(first, second, wanted, slack)));
  }

  private static Stream<Stretch> years(WrittenDate date, int near) {
    return date.year().isPresent()
        ? date.stretch().stream()
        : IntStream.rangeClosed(near - 1, near + 1).boxed().flatMap(year -> date.in(year).stream());
  }

  private static boolean isApart(Stretch first, Stretch second, double wanted, double slack) {
    return days(first.last(), second.first()) <= wanted + slack
        && days(first.first(), second.last()) >= wanted - slack;
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
