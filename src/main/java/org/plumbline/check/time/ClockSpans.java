package org.plumbline.check.time;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/** Hours from one to another: those that would last nearly round the clock are turned round. */
final class ClockSpans {

  private static final Pattern SPAN =
      Pattern.compile(
          "(?<!\\p{L})(?i:from|between)\\s+(?<start>(?<h1>\\d{1,2})(?:[:.](?<m1>\\d\\d))?(?:\\s?(?<a1>[ap])\\.?m\\b\\.?)?)"
              + "\\s*(?:to|until|till|and|-|–)\\s*"
              + "(?<end>(?<h2>\\d{1,2})(?:[:.](?<m2>\\d\\d))?(?:\\s?(?<a2>[ap])\\.?m\\b)?)(?![\\d%]|[.,:]\\d)");

  private static final Pattern OVER_NIGHT =
      Pattern.compile(
          "(?i)\\b(?:next|following|overnight|nights?|curfew|shift|closed|close|ban|banned|hours"
              + " later|day later)\\b");

  private static final int DAY = 24 * 60;

  /** In minutes; the longest that is open late, such as trains from five until after midnight. */
  private static final int LONGEST = 19 * 60;

  /** In minutes after midnight: bars and trains end before. */
  private static final int LATE = 4 * 60;

  private ClockSpans() {}

  static Stream<Disorder> disorders(ParsedText text) {
    return SPAN.matcher(text.text())
        .results()
        .filter(match -> isClock(match) && isTurnedRound(match))
        .filter(match -> !isOverNight(text, match))
        .map(
            match ->
                new Disorder(
                    "%s is earlier in the day than %s, yet it is given as the end."
                        .formatted(match.group("end"), match.group("start")),
                    List.of(
                        new TextRange(match.start("start"), match.end("start")),
                        new TextRange(match.start("end"), match.end("end")))));
  }

  /** Both halves of the day are written, or both times have minutes. */
  private static boolean isClock(MatchResult match) {
    boolean hasHalves = match.group("a1") != null && match.group("a2") != null;
    boolean hasMinutes = match.group("m1") != null && match.group("m2") != null;
    return hasHalves || (hasMinutes && match.group("a1") == null && match.group("a2") == null);
  }

  private static boolean isTurnedRound(MatchResult match) {
    int start = minutes(match, "1");
    int end = minutes(match, "2");
    return end < start && end >= LATE && DAY - (start - end) >= LONGEST;
  }

  private static int minutes(MatchResult match, String which) {
    int hour = Integer.parseInt(match.group("h" + which));
    String minutes = match.group("m" + which);
    String half = match.group("a" + which);
    int ofDay = half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
    return ofDay * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
  }

  private static boolean isOverNight(ParsedText text, MatchResult match) {
    return text.sentence(new TextRange(match.start(), match.end()))
        .filter(sentence -> OVER_NIGHT.matcher(sentence.range().in(text.text())).find())
        .isPresent();
  }
}
