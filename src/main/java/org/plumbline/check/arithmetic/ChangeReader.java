package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.check.arithmetic.StatedChange.Measure;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.value.Interval;
import org.plumbline.model.Figure.FigureKind;

/** Reads by how much an amount is said to have changed. */
final class ChangeReader {

  private static final String CHANGE = "⟦[PRCMU](\\d+)⟧(?! of (?:an?|one) )";

  private static final String BY =
      "(?: \\p{L}+ly)?(?: by)?(?: (?:another|a further|an? additional|some|a"
          + " full|just|only|about|around|nearly|almost|more than))? ";

  /** "Rose 20 percent": the word in group 1, the figure in group 2. */
  private static final String STATED = ChangeWords.WORD + BY + CHANGE + "(?!-?fold)";

  /** "A factor of three", "a two-fold increase". */
  private static final Pattern FACTOR =
      Pattern.compile("\\bby a factor of ⟦C(\\d+)⟧|⟦C(\\d+)⟧-?fold\\b");

  private static final Pattern BEFORE =
      Pattern.compile(
          STATED + "(?: [\\p{L}'’-]+| ⟦[DT]\\d+⟧){0,4}[,:]? (?:and )?(?:\\p{L}+ing )?$");

  /** "Raised its key rate by 20 percent": the word in group 1, the figure in group 2. */
  private static final Pattern OBJECT_BY =
      Pattern.compile(
          ChangeWords.WORD
              + " (?:the|its|their|his|her|our|an?)(?: [\\p{L}'’-]+){1,6} by(?: (?:another|a"
              + " further|some|a full|just|only|about|around|nearly|almost|more than))? "
              + CHANGE
              + "(?: [\\p{L}'’-]+){0,4},? (?:and )?$");

  private static final Pattern ANYWHERE = Pattern.compile(STATED);

  /** "…, an increase of 20 percent", "(up 20 percent)". */
  private static final Pattern AFTER =
      Pattern.compile(
          "^"
              + Levels.GAP
              + "{0,60}?(?:,|\\(|–|—) ?(?:or |which is |that is )?(?:an?|the|its?)? ?"
              + "(?:\\p{L}+ )??"
              + ChangeWords.WORD
              + "(?: of| by)? (?:about |just |only |some )?"
              + CHANGE);

  /** "…, a 20 percent increase", "26 more than". */
  private static final Pattern AFTER_TURNED =
      Pattern.compile(
          "^"
              + Levels.GAP
              + "{0,60}?(?:,|\\(|–|—) ?(?:or |an? |the |some |about )*"
              + CHANGE
              + "(?: \\p{L}+)?? "
              + ChangeWords.WORD
              + "(?! than \\p{Lu})");

  /** "Three times as many": the number in group 1, or in the word "twice". */
  private static final Pattern TIMES =
      Pattern.compile(
          "(?:⟦C(\\d+)⟧ times|\\btwice) (?:as (?:many|much|high|large|big|long|fast|often)"
              + "|more|higher|larger|bigger|the (?:number|amount|total|figure))\\b");

  /** What comes before another clause, which may tell of something else. */
  private static final Pattern OTHER_CLAUSE =
      Pattern.compile("^.*(?:;|,? \\b(?:while|whereas|but|although|though|and)\\b)");

  private static final Pattern MULTIPLIED =
      Pattern.compile(
          "(?:\\b(more than|over|nearly|almost|about|roughly|virtually) )?" + ChangeWords.WORD);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** "Doubled" is said of what lies near double; "more than" and "nearly" allow one side more. */
  private static final BigDecimal NEAR = new BigDecimal("0.07");

  private static final BigDecimal FURTHER = new BigDecimal("0.25");

  private ChangeReader() {}

  /** The change that stands beside levels, in their sentence. */
  static Optional<StatedChange> beside(Levels levels, FigureText sentence) {
    String before = sentence.pattern().substring(0, levels.start());
    String inside = sentence.pattern().substring(levels.start(), levels.end());
    String after = sentence.pattern().substring(levels.end());
    return stated(BEFORE, before, sentence, 1, 2)
        .or(() -> stated(OBJECT_BY, before, sentence, 1, 2))
        .or(() -> stated(ANYWHERE, inside, sentence, 1, 2))
        .or(() -> stated(AFTER, after, sentence, 1, 2))
        .or(() -> stated(AFTER_TURNED, after, sentence, 2, 1))
        .filter(change -> fits(change, levels))
        .or(() -> fold(before, sentence))
        .or(() -> times(inside, sentence))
        .or(() -> times(after, sentence))
        .or(() -> multiplied(OTHER_CLAUSE.matcher(before).replaceFirst("")))
        .or(() -> multiplied(inside))
        .or(() -> multiplied(after.replaceFirst("[;:⟦].*", "")));
  }

  /** The only change of a sentence, as a share or factor. */
  static Optional<StatedChange> of(FigureText sentence) {
    return stated(ANYWHERE, sentence.pattern(), sentence, 1, 2)
        .filter(change -> change.measure() == Measure.SHARE)
        .or(() -> multiplied(sentence.pattern()));
  }

  private static Optional<StatedChange> stated(
      Pattern pattern, String text, FigureText sentence, int word, int figure) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      Optional<Direction> direction = ChangeWords.direction(match.group(word));
      if (direction.isPresent()) {
        return of(sentence.figure(match.group(figure)), direction);
      }
    }
    return Optional.empty();
  }

  private static Optional<StatedChange> of(FigureMention figure, Optional<Direction> direction) {
    boolean isPoints = figure.figure().unit().filter(unit -> unit.contains("point")).isPresent();
    boolean isShare =
        !isPoints
            && (figure.figure().figureKind() == FigureKind.PERCENT
                || figure.figure().figureKind() == FigureKind.RATIO);
    Measure measure = isShare ? Measure.SHARE : Measure.DIFFERENCE;
    Interval amount = isShare ? Share.of(figure).orElse(Interval.UNKNOWN) : difference(figure);
    return amount.isUnknown()
        ? Optional.empty()
        : Optional.of(
            new StatedChange(measure, amount, direction, Optional.of(figure), figure.quote()));
  }

  /** A count is exact; what is measured is rounded as it is written. */
  private static Interval difference(FigureMention figure) {
    boolean isCounted = figure.figure().figureKind() == FigureKind.COUNT;
    int scale = figure.figure().quantity().min().map(BigDecimal::scale).orElse(0);
    BigDecimal unit = HALF.scaleByPowerOfTen(-Math.max(0, scale));
    return isCounted ? figure.value() : figure.value().widened(unit);
  }

  private static boolean fits(StatedChange change, Levels levels) {
    return change.measure() != Measure.DIFFERENCE
        || change
            .figure()
            .filter(
                figure ->
                    Levels.alike(figure, levels.later())
                        || (levels.isOfPercents()
                            && figure.figure().figureKind() == FigureKind.PERCENT))
            .isPresent();
  }

  private static Optional<StatedChange> fold(String text, FigureText sentence) {
    Matcher match = FACTOR.matcher(text);
    if (!match.find()) {
      return Optional.empty();
    }
    boolean isFold = match.group(1) == null;
    FigureMention figure = sentence.figure(isFold ? match.group(2) : match.group(1));
    return figure
        .figure()
        .quantity()
        .min()
        .filter(times -> times.compareTo(BigDecimal.ONE) > 0)
        .map(
            times -> {
              // "A two-fold increase" is to twice as much for some, and by twice as much for
              // others.
              BigDecimal most = isFold ? times.add(BigDecimal.ONE) : times;
              Interval amount =
                  Interval.exactly(times.subtract(times.multiply(NEAR)))
                      .to(most.add(most.multiply(NEAR)));
              return new StatedChange(
                  Measure.FACTOR,
                  amount,
                  Optional.empty(),
                  Optional.of(figure),
                  figure.quote() + " times");
            });
  }

  private static Optional<StatedChange> times(String text, FigureText sentence) {
    Matcher match = TIMES.matcher(text);
    if (!match.find()) {
      return Optional.empty();
    }
    Optional<FigureMention> figure = Optional.ofNullable(match.group(1)).map(sentence::figure);
    Interval times =
        figure.map(FigureMention::value).orElse(Interval.exactly(BigDecimal.valueOf(2)));
    boolean isPlain = times.min().isPresent() && times.max().isPresent();
    return Optional.of(times)
        .filter(_ -> isPlain)
        .map(
            is ->
                new StatedChange(
                    Measure.FACTOR,
                    is.widened(is.max().orElseThrow().multiply(FURTHER)),
                    Optional.of(Direction.UP),
                    figure,
                    match
                        .group()
                        .replaceFirst("⟦C\\d+⟧", figure.map(FigureMention::quote).orElse(""))));
  }

  private static Optional<StatedChange> multiplied(String text) {
    Matcher match = MULTIPLIED.matcher(text);
    while (match.find()) {
      Optional<BigDecimal> factor = ChangeWords.factor(match.group(2));
      if (factor.isPresent()) {
        String hedge = match.group(1) == null ? "" : match.group(1);
        return Optional.of(multiplied(factor.get(), hedge, match.group().strip()));
      }
    }
    return Optional.empty();
  }

  private static StatedChange multiplied(BigDecimal factor, String hedge, String words) {
    boolean isUp = factor.compareTo(BigDecimal.ONE) > 0;
    BigDecimal times = isUp ? factor : BigDecimal.ONE.divide(factor, MathContext.DECIMAL32);
    boolean isOver = hedge.equals("more than") || hedge.equals("over");
    BigDecimal low = times.subtract(times.multiply(isOver || hedge.isEmpty() ? NEAR : FURTHER));
    // "Increased fourfold" is to four times as much for some, and by four times as much for others.
    BigDecimal most = words.endsWith("fold") ? times.add(BigDecimal.ONE) : times;
    BigDecimal high = most.add(most.multiply(NEAR));
    Interval amount = Interval.exactly(low).to(high);
    return new StatedChange(
        Measure.FACTOR,
        isOver ? amount.open() : amount,
        Optional.of(isUp ? Direction.UP : Direction.DOWN),
        Optional.empty(),
        words);
  }
}
