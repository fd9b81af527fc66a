package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.value.Interval;
import org.plumbline.check.value.Numbers;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** Parts that are said to be all there are, and do not add up to the whole. */
public final class SumMismatchCheck implements Check {

  @Override
  public String id() {
    return "sum-mismatch";
  }

  @Override
  public Set<Aspect> aspects() {
    return EnumSet.of(Aspect.FIGURES);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    return FigureText.besidePrevious(
            FigureText.sentences(article.body()),
            SumMismatchCheck.class,
            (sentence, previous) -> flag(article, previous, sentence))
        .flatMap(Optional::stream);
  }

  private Optional<Flag> flag(
      CheckedArticle article, Optional<FigureText> previous, FigureText sentence) {
    return Division.in(sentence, previous)
        .flatMap(division -> flag(article, division))
        .or(() -> Shares.in(sentence).flatMap(shares -> flag(article, shares)));
  }

  private Optional<Flag> flag(CheckedArticle article, Division division) {
    List<FigureMention> all = division.all();
    Rounding rounding = Rounding.of(all);
    Interval sum = sum(rounding, division.parts());
    Interval total = rounding.value(division.total());
    boolean isOff = division.isAll() ? sum.isDisjointFrom(total) : total.isBelow(sum);
    return isOff
        ? Optional.of(told(article, all, division.parts(), Numbers.text(middle(division.total()))))
        : Optional.empty();
  }

  private Optional<Flag> flag(CheckedArticle article, Shares shares) {
    return shares.isOff(sum(Rounding.of(shares.parts()), shares.parts()))
        ? Optional.of(told(article, shares.parts(), shares.parts(), "100 percent"))
        : Optional.empty();
  }

  private static Interval sum(Rounding rounding, List<FigureMention> parts) {
    return parts.stream()
        .map(rounding::value)
        .reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
  }

  private Flag told(
      CheckedArticle article,
      List<FigureMention> evidence,
      List<FigureMention> parts,
      String total) {
    String sum =
        parts.stream().map(part -> Numbers.text(middle(part))).collect(Collectors.joining(" + "));
    BigDecimal is =
        parts.stream().map(SumMismatchCheck::middle).reduce(BigDecimal.ZERO, BigDecimal::add);
    return article.flag(
        this,
        Severity.HIGH,
        "%s = %s, not %s.".formatted(sum, Numbers.text(is), total),
        evidence.stream().map(article::evidence).toList());
  }

  private static BigDecimal middle(FigureMention figure) {
    return figure
        .figure()
        .quantity()
        .min()
        .or(figure.figure().quantity()::max)
        .orElse(BigDecimal.ZERO);
  }
}
