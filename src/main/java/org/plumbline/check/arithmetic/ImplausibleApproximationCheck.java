package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;

/**
 * "About" before a number that nobody would round to: 11 soldiers can be counted, and 19 houses.
 * Perhaps a word such as "thousand" was dropped.
 */
public final class ImplausibleApproximationCheck implements Check {

  private static final BigDecimal LEAST = BigDecimal.valueOf(3);

  /** From here on people estimate to the nearest whole number, too: "about 62". */
  private static final BigDecimal MOST = BigDecimal.valueOf(60);

  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  /** "About a dozen" is written so; with digits, 12 is a count like any other. */
  private static final Pattern DOZEN = Pattern.compile(".*\\b(?:dozen|score|couple|half)s?\\b.*");

  private static final Pattern HEDGE =
      Pattern.compile(
          "^(?:about|around|roughly|approximately|some|nearly|almost|an estimated|circa|close"
              + " to)\\b.*");

  @Override
  public String id() {
    return "implausible-approximation";
  }

  @Override
  public Set<Aspect> aspects() {
    return EnumSet.of(Aspect.FIGURES);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    return article.body().figures().stream()
        .filter(ImplausibleApproximationCheck::isOdd)
        .map(figure -> flag(article, figure));
  }

  private static boolean isOdd(FigureMention figure) {
    Quantity quantity = figure.figure().quantity();
    String words = figure.quote().toLowerCase(Locale.ROOT);
    return figure.figure().figureKind() == FigureKind.COUNT
        && figure.figure().counted().isPresent()
        && (quantity.approximation() == Approximation.ABOUT || HEDGE.matcher(words).matches())
        && quantity.min().filter(ImplausibleApproximationCheck::isUnround).isPresent()
        && quantity.min().equals(quantity.max())
        && !DOZEN.matcher(words).matches();
  }

  private static boolean isUnround(BigDecimal value) {
    boolean isWhole = value.stripTrailingZeros().scale() <= 0;
    return isWhole
        && value.compareTo(LEAST) > 0
        && value.compareTo(MOST) < 0
        && value.remainder(FIVE).signum() != 0;
  }

  private Flag flag(CheckedArticle article, FigureMention figure) {
    String counted = figure.figure().counted().orElse("");
    String value =
        figure.figure().quantity().min().orElseThrow().stripTrailingZeros().toPlainString();
    return article.flag(
        this,
        Severity.LOW,
        "“%s” hedges a number that is not round: whoever counts %s (%s) knows it. Was “thousand” dropped?"
            .formatted(figure.quote(), value, counted),
        List.of(article.evidence(figure)));
  }
}
