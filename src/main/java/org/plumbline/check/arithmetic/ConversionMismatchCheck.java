package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.value.Interval;
import org.plumbline.check.value.Numbers;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** A value and its conversion, in brackets or after "or", that are not the same. */
public final class ConversionMismatchCheck implements Check {

  /** What stands between a value and its conversion. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[(\\[/]|[,;]? ?(?:or|i\\.e\\.|that is|equal to|equivalent to),?|=)\\s*"
              + "(?:(?:or|about|around|roughly|approximately|some|nearly|almost|just|over|under)\\s*)*");

  private static final Set<FigureKind> MEASURES =
      EnumSet.of(FigureKind.MEASURE, FigureKind.DURATION);

  private static final Pattern NUMBER = Pattern.compile("^[^\\p{L}°]*");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Of a value: "12 miles (20 km)" lies 3.5 % apart, which is two roundings and no mistake. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.02");

  /** Digits to which a converted value is told: enough to see that it is another. */
  private static final MathContext TOLD = new MathContext(3);

  @Override
  public String id() {
    return "conversion-mismatch";
  }

  @Override
  public Set<Aspect> aspects() {
    return EnumSet.of(Aspect.FIGURES);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    List<FigureMention> figures = article.body().figures();
    return IntStream.range(1, figures.size())
        .mapToObj(at -> flag(article, figures.get(at - 1), figures.get(at)))
        .flatMap(Optional::stream);
  }

  private Optional<Flag> flag(CheckedArticle article, FigureMention first, FigureMention second) {
    Optional<String> from = first.figure().unit();
    Optional<String> to = second.figure().unit();
    if (!isConverted(article, first, second) || from.equals(to)) {
      return Optional.empty();
    }
    List<UnaryOperator<BigDecimal>> conversions =
        from.flatMap(one -> to.map(other -> Units.conversions(one, other))).orElse(List.of());
    boolean isOff =
        conversions.stream()
            .allMatch(by -> converted(measured(first), by).isDisjointFrom(measured(second)));
    return conversions.stream()
        .findFirst()
        .filter(_ -> isOff)
        .flatMap(by -> first.figure().quantity().min().map(by))
        .map(value -> told(article, first, second, value));
  }

  private boolean isConverted(CheckedArticle article, FigureMention first, FigureMention second) {
    return MEASURES.contains(first.figure().figureKind())
        && first.figure().figureKind() == second.figure().figureKind()
        && first.range().end() <= second.range().start()
        && BETWEEN
            .matcher(article.body().text().substring(first.range().end(), second.range().start()))
            .matches();
  }

  /** Measures are rounded as they are written, and their conversions once more. */
  private static Interval measured(FigureMention figure) {
    Interval value = figure.value();
    return new Interval(
        value.min().map(low -> low.subtract(slack(low))),
        value.max().map(high -> high.add(slack(high))));
  }

  private static BigDecimal slack(BigDecimal value) {
    BigDecimal written = HALF.scaleByPowerOfTen(-Math.max(0, value.scale()));
    return written.max(value.abs().multiply(ROUNDED));
  }

  /** A temperature's conversion may turn negative values round, never the order of two. */
  private static Interval converted(Interval value, UnaryOperator<BigDecimal> conversion) {
    return new Interval(value.min().map(conversion), value.max().map(conversion));
  }

  private Flag told(
      CheckedArticle article, FigureMention first, FigureMention second, BigDecimal value) {
    return article.flag(
        this,
        Severity.MEDIUM,
        "%s is about %s %s, not %s."
            .formatted(
                first.quote(),
                Numbers.text(value.round(TOLD)),
                NUMBER.matcher(second.quote()).replaceFirst(""),
                second.quote()),
        List.of(article.evidence(first), article.evidence(second)));
  }
}
