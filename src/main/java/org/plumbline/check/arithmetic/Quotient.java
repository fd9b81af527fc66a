package org.plumbline.check.arithmetic;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.value.Interval;
import org.plumbline.model.Figure.FigureKind;

/**
 * An amount of so many, and what is told for each of them: "1,200 cars in 10 days, or 120 cars a
 * day".
 *
 * @param total of all
 * @param number how many there are
 * @param each what is told for one
 */
record Quotient(FigureMention total, FigureMention number, FigureMention each) {

  private static final String OR =
      "(?:,|\\(|–|—) ?(?:or|that is|i\\.e\\.|which is|equal to|meaning)?,? ?"
          + "(?:an average of |on average |about |around |roughly |some |nearly |just over )?";

  private static final String PER = " ?(?:an?|per|each|every|for each|for every)";

  /** "1,200 cars in 10 days, or 120 cars a day": what one day is called in group 4. */
  private static final Pattern A_DAY =
      Pattern.compile(
          "⟦[CMU](\\d+)⟧(?: [\\p{L}-]+){0,5}? (?:in|over|within) (?:the )?⟦T(\\d+)⟧"
              + OR
              + "⟦[CMU](\\d+)⟧(?: [\\p{L}-]+){0,2}?"
              + PER
              + " (second|minute|hour|day|week|month|year)\\b");

  /** "60 kilometres in 5 hours, an average of 12 kilometres per hour". */
  private static final Pattern SPEED =
      Pattern.compile(
          "⟦U(\\d+)⟧ (?:in|over|within) (?:just |only |about )?⟦T(\\d+)⟧" + OR + "⟦U(\\d+)⟧");

  /** "$50 million on 10,000 pupils, or $5,000 per pupil": what one is called in groups 4 and 5. */
  private static final Pattern A_HEAD =
      Pattern.compile(
          "⟦[CMU](\\d+)⟧(?: [\\p{L}-]+){0,5}? (?:on|for|to|among|between|across) (?:the |its |all"
              + " )?⟦C(\\d+)⟧ (?:\\p{L}+ )?(\\p{L}+)"
              + OR
              + "⟦[CMU](\\d+)⟧(?: [\\p{L}-]+){0,2}?(?: apiece| each(?= ?[.,;)])| a head"
              + "|"
              + PER
              + " (\\p{L}+))");

  /** UCUM codes of spans of time. */
  private static final Map<String, String> SPANS =
      Map.of(
          "second", "s", "minute", "min", "hour", "h", "day", "d", "week", "wk", "month", "mo",
          "year", "a");

  /** As many letters tell one noun from another, whatever it ends in: "city", "cities". */
  private static final int STEM = 3;

  static Stream<Quotient> in(FigureText sentence) {
    return Stream.of(
            sentence
                .all(A_DAY)
                .filter(match -> isSpan(sentence, match))
                .map(m -> of(sentence, m, 3)),
            sentence
                .all(SPEED)
                .filter(match -> isSpeed(sentence, match))
                .map(m -> of(sentence, m, 3)),
            sentence.all(A_HEAD).filter(Quotient::isOne).map(m -> of(sentence, m, 4)))
        .flatMap(found -> found)
        .filter(Quotient::isComparable);
  }

  private static Quotient of(FigureText sentence, MatchResult match, int each) {
    return new Quotient(
        sentence.figure(match.group(1)),
        sentence.figure(match.group(2)),
        sentence.figure(match.group(each)));
  }

  private static boolean isSpan(FigureText sentence, MatchResult match) {
    return sentence
        .figure(match.group(2))
        .figure()
        .unit()
        .equals(Optional.ofNullable(SPANS.get(match.group(4))));
  }

  /** Whether a speed is in the unit of the way by that of the time. */
  private static boolean isSpeed(FigureText sentence, MatchResult match) {
    Optional<String> way = sentence.figure(match.group(1)).figure().unit();
    Optional<String> time = sentence.figure(match.group(2)).figure().unit();
    Optional<String> speed = sentence.figure(match.group(3)).figure().unit();
    return way.flatMap(one -> time.map(other -> one + "/" + other)).equals(speed);
  }

  /** Whether "per pupil" is one of the "pupils". */
  private static boolean isOne(MatchResult match) {
    String many = match.group(3);
    return match.group(5) == null
        || match.group(5).regionMatches(true, 0, many, 0, Math.min(STEM, many.length()));
  }

  private boolean isComparable() {
    boolean isSpeed = each.figure().unit().filter(unit -> unit.contains("/")).isPresent();
    return (isSpeed || Levels.alike(total, each)) && number.figure().figureKind() != FigureKind.AGE;
  }

  /** What one has, if all have the same. */
  Optional<Interval> share() {
    return total.value().dividedBy(number.value());
  }

  /** Whether what is told for one cannot be right. */
  boolean isOff() {
    return share().filter(each.value()::isDisjointFrom).isPresent();
  }
}
