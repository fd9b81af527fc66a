package org.plumbline.check.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.calendar.DateEnglish;
import org.plumbline.check.calendar.Surroundings;
import org.plumbline.check.time.ImpossibleDateCheck.Impossible;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/**
 * Times that no clock shows. Scores, ratios, verses and running times look like them, so that what
 * stands around must be that of a time of day.
 */
final class ImpossibleClocks {

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\p{L}\\d$€£#+-]|\\d[:.,/])(?<hour>\\d{1,2})(?<mark>[:.])(?<minute>\\d\\d)"
              + "(?::(?<second>\\d\\d))?(?!\\d|[:.,/-]\\d|%)");

  private static final Pattern FULL_HOUR =
      Pattern.compile(
          "(?<![\\p{L}\\d$€£#+-]|\\d[:.,/])(?<hour>\\d{1,2})(?=\\s?[ap]\\.m\\.|[ap]m\\b)");

  private static final Pattern FOUR_DIGITS =
      Pattern.compile(
          "(?<=\\b(?i:at|by|until|from|since|before|after|around)\\s)"
              + "(?<hour>\\d\\d)(?<minute>\\d\\d)(?=\\s?(?:GMT|UTC|Z)\\b)");

  private static final Pattern BEFORE_NOON = Pattern.compile("\\s?(?:a\\.m\\b|am\\b|AM\\b)");

  private static final Pattern HALF_OR_ZONE =
      Pattern.compile(
          "\\s?(?:[ap]\\.m\\b|(?:am|pm|AM|PM|GMT|UTC|BST|CES?T|E[SD]T|C[SD]T|M[SD]T|P[SD]T|IST|JST)\\b)");

  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          ("\\s?(?:local time|o['’]clock|(?:in|on|during) the (?:early |late )?(?:\\p{L}+ )?"
                  + "(?:morning|afternoon|evening|night)|at night"
                  + "|(?:on |last |this |next |every )?%s|yesterday|today|tomorrow"
                  + "|(?:on )?(?:that|the same|the next|the following|every|each) "
                  + "(?:day|morning|afternoon|evening|night))")
              .formatted(DateEnglish.WEEKDAY));

  private static final Pattern AT =
      Pattern.compile(
          "(?<!\\p{L})(?i:at|at (?:about|around|exactly|precisely|approximately|roughly|just)"
              + "|shortly (?:before|after)|just (?:before|after)|around|until|since|from|by)\\s+$");

  /** What scores, ratios and running times are told with. */
  private static final Lexicon OTHER_NUMBERS =
      Lexicon.beside(ImpossibleClocks.class, "colon-numbers.txt");

  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int PERCENT = 100;

  /** Above, minutes and seconds are more likely, where only "at" stands before. */
  private static final int LIKE_HOURS = 30;

  /**
   * @param hour as written
   * @param minute as written; 0 for none
   */
  private record Face(TextRange range, int hour, int minute, int second) {

    static Face of(MatchResult match) {
      return new Face(
          new TextRange(match.start(), match.end()),
          number(match, "hour"),
          number(match, "minute"),
          number(match, "second"));
    }

    private static int number(MatchResult match, String part) {
      String written = match.namedGroups().containsKey(part) ? match.group(part) : null;
      return written == null ? 0 : Integer.parseInt(written);
    }

    boolean isPossible() {
      return minute < MINUTES
          && second < MINUTES
          && (hour < HOURS || (hour == HOURS && minute == 0 && second == 0));
    }

    String reason() {
      if (minute >= MINUTES) {
        return "An hour has no minute %d.".formatted(minute);
      }
      return second >= MINUTES
          ? "A minute has no second %d.".formatted(second)
          : "A day has no hour %d%s.".formatted(hour, hour == HOURS ? " after midnight" : "");
    }
  }

  private ImpossibleClocks() {}

  static Stream<Impossible> in(ParsedText text) {
    return Stream.of(
            CLOCK.matcher(text.text()).results().filter(match -> isClock(text, match)),
            FULL_HOUR.matcher(text.text()).results(),
            FOUR_DIGITS.matcher(text.text()).results())
        .flatMap(matches -> matches)
        .map(Face::of)
        .flatMap(face -> impossible(text.text(), face).stream());
  }

  private static Optional<Impossible> impossible(String text, Face face) {
    boolean isBeforeNoon = new Surroundings(text, face.range()).isFollowedBy(BEFORE_NOON);
    if (!face.isPossible()) {
      return Optional.of(new Impossible(face.range(), face.reason()));
    }
    return isBeforeNoon && face.hour() > 12
        ? Optional.of(
            new Impossible(
                face.range(), "Hour %d is after noon, so it cannot be a.m.".formatted(face.hour())))
        : Optional.empty();
  }

  private static boolean isClock(ParsedText text, MatchResult match) {
    Face face = Face.of(match);
    Surroundings around = new Surroundings(text.text(), face.range());
    if (around.isFollowedBy(HALF_OR_ZONE)) {
      return true;
    }
    boolean isTold =
        (around.follows(AT) && face.hour() < LIKE_HOURS) || around.isFollowedBy(TIME_OF_DAY);
    return isTold
        && match.group("mark").equals(":")
        && match.group("hour").length() == 2
        && face.hour() + face.minute() != PERCENT
        && !tellsOtherNumbers(text, face.range());
  }

  private static boolean tellsOtherNumbers(ParsedText text, TextRange place) {
    return text.sentence(place).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> OTHER_NUMBERS.contains(token.lemma()));
  }
}
