package org.plumbline.check.age;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.calendar.DateEnglish;
import org.plumbline.check.calendar.Surroundings;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.check.calendar.WrittenDates;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/**
 * The dates of birth that a text gives with their years.
 *
 * @param all in reading order
 */
record Births(List<Birth> all) {

  /** "Born in 1949", "born on a farm in Kent on 3 May 1949", "(b. 1949)". */
  private static final Pattern BORN =
      Pattern.compile(
          ("(?<![\\p{L}-])(?:[Bb]orn(?:,?\\s+(?!and\\b|but\\b|after\\b|before\\b|when\\b|until\\b)[\\p{L}'’.-]+){0,9}?,?"
               + "\\s+(?:in|on)(?:\\s+%s,?)?|[Bb]orn(?:\\s+%s,?)?|[Bb]\\.)\\s+(?:the\\s+)?$")
              .formatted(DateEnglish.WEEKDAY, DateEnglish.WEEKDAY));

  /** "Her date of birth is 3 May 1949", "after her birth on 3 May 1949". */
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?:(?:date|year)\\s+of\\s+birth(?:,|:|\\s+(?:is|was|as|of|given|listed|recorded|in|on))*"
              + "|(?<!\\p{L})(?:his|her|[’']s)\\s+birth\\s+(?:in|on))\\s+(?:the\\s+)?$");

  /** "3 May 1949 as her date of birth". */
  private static final Pattern AS_BIRTH =
      Pattern.compile(
          ",?\\s+(?:as|is|was|for)\\s+(?:(?:his|her|their|the|a)\\s+)?(?:\\p{L}+['’]s\\s+)?(?:date|year|day)\\s+of\\s+birth");

  static Births of(ParsedText text) {
    return text.view(Births.class, Births::read);
  }

  private static Births read(ParsedText text) {
    return new Births(found(text, Births::place).filter(Births::isOfPerson).toList());
  }

  /** What begins on a date, by what stands around it; with the range that says so. */
  static Stream<Birth> found(
      ParsedText text, BiFunction<String, WrittenDate, Optional<TextRange>> place) {
    Bearers bearers = Bearers.of(text);
    return WrittenDates.of(text).all().stream()
        .flatMap(
            date ->
                date.stretch().stream()
                    .flatMap(
                        stretch ->
                            place.apply(text.text(), date).stream()
                                .flatMap(
                                    range ->
                                        bearers.at(range, false).stream()
                                            .map(
                                                bearer ->
                                                    new Birth(
                                                        range,
                                                        stretch,
                                                        date.range().in(text.text()),
                                                        bearer)))));
  }

  private static Optional<TextRange> place(String text, WrittenDate date) {
    Surroundings around = new Surroundings(text, date.range());
    return around
        .before(BORN)
        .or(() -> around.before(BIRTH))
        .map(match -> new TextRange(match.start(), date.range().end()))
        .or(() -> around.after(AS_BIRTH).map(_ -> date.range()));
  }

  /** A pronoun tells that much, even where it cannot be followed. */
  private static boolean isOfPerson(Birth birth) {
    return birth.bearer().surname().isPresent() || !birth.bearer().isSure();
  }
}
