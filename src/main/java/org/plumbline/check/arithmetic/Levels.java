package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.value.Interval;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;

/**
 * What an amount was before and after: "from 460 to 506", "506, against 460".
 *
 * @param earlier what it was
 * @param later what it became
 * @param start where that begins in the pattern of the sentence
 * @param end where it ends
 */
record Levels(FigureMention earlier, FigureMention later, int start, int end) {

  /** Words and dates, but no other figure and no end of a clause. */
  static final String GAP = "(?:[^⟦⟧.;:]|⟦[DTO]\\d+⟧)";

  private static final String LEVEL = "⟦[CMPURT](\\d+)⟧";

  private static final String HEDGE = "(?:just |only |about |around |some |nearly |almost |over )?";

  private static final Pattern FROM_TO =
      Pattern.compile("\\b[Ff]rom " + HEDGE + LEVEL + GAP + "{0,50}?\\bto " + HEDGE + LEVEL);

  private static final Pattern TO_FROM =
      Pattern.compile("\\bto " + HEDGE + LEVEL + GAP + "{0,40}?\\bfrom " + HEDGE + LEVEL);

  private static final Pattern AGAINST =
      Pattern.compile(
          LEVEL
              + GAP
              + "{0,60}?\\b(?:against|compared (?:with|to)|versus|up from|down from) "
              + HEDGE
              + LEVEL
              + "(?="
              + GAP
              + "{0,60}?(?:\\b(?:ago|earlier|before|last|previous|then)\\b|⟦D))");

  /** Later "506 patients, up 10 percent from 460": what stands between is no level. */
  private static final Pattern UP_FROM =
      Pattern.compile(
          LEVEL
              + GAP
              + "{0,60}?\\b(?:up|down) (?:by )?⟦[PRCMU]\\d+⟧,? (?:from|on|over|compared with)"
              + " (?:the )?"
              + HEDGE
              + LEVEL);

  /** "Forty patients on Monday; by Thursday the number had grown to fifty". */
  private static final Pattern GREW_TO =
      Pattern.compile(
          LEVEL
              + "(?:"
              + GAP
              + "|[;:]){1,60}?\\b(?:number|figure|total|it|that|this) (?:(?:had|has|have) )?"
              + "\\p{L}+ to "
              + HEDGE
              + LEVEL);

  private static final Pattern THEN_AND_NOW =
      Pattern.compile(
          LEVEL
              + " "
              + GAP
              + "{0,30}?(?:ago|earlier|before|then|⟦D(\\d+)⟧)"
              + GAP
              + "{1,40}?"
              + LEVEL
              + GAP
              + "{0,20}?(?:\\bnow\\b|\\btoday\\b|⟦D(\\d+)⟧)");

  private static final Pattern LATEST =
      Pattern.compile(
          LEVEL
              + "(?:"
              + GAP
              + "|;){1,40}?(?:\\b(?:the (?:latest|last|most recent|new)(?:"
              + " one)?|now|today)|⟦D(\\d+)⟧),? "
              + GAP
              + "{0,20}?"
              + LEVEL);

  /** "Which stood at 80 in 2010, halved to 65": the word of change in group 2. */
  private static final Pattern ONCE_TO =
      Pattern.compile(
          "\\b(?:at|was|were|had|numbered|totalled|totaled) "
              + HEDGE
              + LEVEL
              + GAP
              + "{1,60}?(?:,| and) (?:(?:had|has|have|then|later|which|it) ){0,2}"
              + ChangeWords.WORD
              + " to "
              + HEDGE
              + LEVEL);

  /** "90, three times as many as the 40 of last year". */
  private static final Pattern TIMES_AS =
      Pattern.compile(
          LEVEL
              + GAP
              + "{0,60}?, (?:or |nearly |almost |about |more than )*(?:(?:⟦C\\d+⟧"
              + " times|twice) (?:as \\p{L}+ as|\\p{L}+er than|more than)|double|triple|treble"
              + "|quadruple) (?:the |in ⟦D\\d+⟧,? |the previous )?"
              + HEDGE
              + LEVEL);

  private static final Pattern PAST =
      Pattern.compile("\\b(?:ago|earlier|before|last|previous)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern PRESENT =
      Pattern.compile("\\b(?:now|today|this|currently)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

  /** Nouns that say of a number no more than that it is one. */
  private static final Set<String> NUMBERS =
      Set.of("number", "total", "figure", "toll", "sum", "amount", "count", "level", "rate", "one");

  private static final Pattern SCALE = Pattern.compile("\\b(?:[mb]illion|trillion)$");

  private static final Set<String> DEGREES = Set.of("deg", "Cel", "[degF]");

  /** "From 4.0 to 5.5 percent", read as one figure. */
  private static final Pattern FROM_RANGE = Pattern.compile("\\b[Ff]rom ⟦[CMPUT](\\d+)⟧");

  /** The first pair of a sentence of which it can be told which one is earlier. */
  static Optional<Levels> in(FigureText sentence) {
    return Stream.of(
            sentence.first(FROM_TO).map(match -> of(sentence, match, 1, 2)),
            sentence.first(TO_FROM).map(match -> of(sentence, match, 2, 1)),
            sentence.first(UP_FROM).map(match -> of(sentence, match, 2, 1)),
            sentence.first(FROM_RANGE).flatMap(match -> ofRange(sentence, match)))
        .flatMap(Optional::stream)
        .filter(Levels::isComparable)
        .findFirst();
  }

  /** Like {@link #in}, but also of a sentence that only says what was when. */
  static Optional<Levels> told(FigureText sentence) {
    return in(sentence)
        .or(
            () ->
                Stream.of(
                        sentence.first(AGAINST).map(match -> of(sentence, match, 2, 1)),
                        sentence.first(GREW_TO).map(match -> of(sentence, match, 1, 2)),
                        sentence
                            .first(THEN_AND_NOW)
                            .flatMap(match -> dated(sentence, match))
                            .filter(levels -> !levels.areOfOthers()),
                        sentence
                            .first(ONCE_TO)
                            .filter(match -> ChangeWords.isIn(match.group(2)))
                            .map(match -> of(sentence, match, 1, 3)),
                        sentence.first(TIMES_AS).map(match -> of(sentence, match, 2, 1)),
                        sentence
                            .first(LATEST)
                            .filter(match -> isPresent(sentence, match.group(2)))
                            .map(match -> of(sentence, match, 1, 3))
                            .filter(levels -> !levels.areOfOthers()))
                    .flatMap(Optional::stream)
                    .filter(Levels::isComparable)
                    .findFirst());
  }

  private static Levels of(FigureText sentence, Matcher match, int earlier, int later) {
    return new Levels(
        sentence.figure(match.group(earlier)),
        sentence.figure(match.group(later)),
        match.start(),
        match.end());
  }

  private static Optional<Levels> ofRange(FigureText sentence, Matcher match) {
    FigureMention range = sentence.figure(match.group(1));
    Quantity quantity = range.figure().quantity();
    List<String> ends = List.of(range.quote().split("\\s+to\\s+", -1));
    return quantity.isRange() && ends.size() == 2
        ? quantity
            .min()
            .map(low -> end(range, ends.getFirst(), low))
            .flatMap(
                from ->
                    quantity
                        .max()
                        .map(high -> end(range, ends.getLast(), high))
                        .map(to -> new Levels(from, to, match.start(), match.end())))
        : Optional.empty();
  }

  private static FigureMention end(FigureMention range, String quote, BigDecimal value) {
    Figure figure = range.figure().withQuantity(Quantity.exactly(value));
    return new FigureMention(
        range.annotation(),
        figure,
        quote,
        Interval.of(figure.quantity()),
        range.paragraph(),
        range.sentence(),
        range.words());
  }

  private static Optional<Levels> dated(FigureText sentence, Matcher match) {
    Optional<Integer> before = year(sentence, match.group(2));
    Optional<Integer> after = year(sentence, match.group(4));
    boolean isLaterYear =
        before.flatMap(first -> after.map(second -> first < second)).orElse(false);
    boolean isPresent = isPresent(sentence, match.group(4));
    boolean isEarlier =
        match.group(2) == null
            || PAST.matcher(sentence.figure(match.group(2)).quote()).find()
            || (before.isPresent() && isPresent);
    return isLaterYear || (isEarlier && isPresent)
        ? Optional.of(of(sentence, match, 1, 3))
        : Optional.empty();
  }

  /** Whether a date, or a word that was found in place of one, is now. */
  private static boolean isPresent(FigureText sentence, @Nullable String date) {
    return date == null || PRESENT.matcher(sentence.figure(date).quote()).find();
  }

  private static Optional<Integer> year(FigureText sentence, @Nullable String date) {
    return Optional.ofNullable(date)
        .map(sign -> YEAR.matcher(sentence.figure(sign).quote()))
        .filter(Matcher::find)
        .map(year -> Integer.valueOf(year.group()));
  }

  private boolean isComparable() {
    boolean areAlike = alike(earlier, later) || isBare(earlier, later) || isBare(later, earlier);
    return areAlike && !earlier.value().isUnknown() && !later.value().isUnknown();
  }

  /** "40 doctors; now 50 nurses". */
  private boolean areOfOthers() {
    Optional<String> was = thing(earlier);
    Optional<String> is = thing(later);
    return was.isPresent() && is.isPresent() && !was.equals(is);
  }

  private static Optional<String> thing(FigureMention level) {
    return level
        .figure()
        .counted()
        .filter(_ -> level.figure().figureKind() == FigureKind.COUNT)
        .filter(noun -> !NUMBERS.contains(noun));
  }

  /** Whether two figures are of one kind and unit. */
  static boolean alike(FigureMention one, FigureMention other) {
    return one.figure().figureKind() == other.figure().figureKind()
        && (one.figure().unit().equals(other.figure().unit())
            || List.of(one, other).stream()
                .allMatch(it -> it.figure().unit().filter(DEGREES::contains).isPresent()));
  }

  /** "66 million euros from 60 million": a sum whose currency is left out the second time. */
  private static boolean isBare(FigureMention sum, FigureMention number) {
    return sum.figure().figureKind() == FigureKind.MONEY
        && number.figure().figureKind() == FigureKind.COUNT
        && SCALE.matcher(number.quote()).find();
  }

  boolean isOfPercents() {
    return earlier.figure().figureKind() == FigureKind.PERCENT;
  }

  Interval difference() {
    return value(later).minus(value(earlier));
  }

  private Interval value(FigureMention level) {
    return Rounding.of(List.of(earlier, later)).value(level);
  }

  /** The later as a multiple of the earlier. */
  Optional<Interval> growth() {
    return value(later).dividedBy(value(earlier));
  }

  Optional<Interval> shrinkage() {
    return value(earlier).dividedBy(value(later));
  }
}
