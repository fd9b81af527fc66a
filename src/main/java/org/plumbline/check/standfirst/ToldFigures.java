package org.plumbline.check.standfirst;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.value.Interval;
import org.plumbline.language.Sentence;

/** The figures of a text, with which those of its headline or standfirst must agree. */
public final class ToldFigures {

  /** How far an open figure may be off for what the headline says, as a factor. */
  private static final BigDecimal NEAR = new BigDecimal("1.5");

  private final List<FigureMention> told;
  private final Map<Sentence, List<FigureMention>> bySentence;

  public ToldFigures(List<FigureMention> told) {
    this.told = List.copyOf(told);
    this.bySentence =
        told.stream()
            .filter(figure -> figure.sentence().isPresent())
            .collect(Collectors.groupingBy(figure -> figure.sentence().orElseThrow()));
  }

  List<FigureMention> all() {
    return told;
  }

  /** Whether the text has a figure as well: as such, rounded, or as the sum of two. */
  public boolean has(FigureMention figure) {
    return told.stream()
            .filter(other -> areAlike(figure, other) || other.quote().equals(figure.quote()))
            .anyMatch(
                other -> !other.value().isDisjointFrom(figure.value()) && isNear(figure, other))
        || told.stream().anyMatch(other -> isSum(figure, other));
  }

  static boolean areAlike(FigureMention one, FigureMention other) {
    return one.figure().figureKind() == other.figure().figureKind()
        && Objects.equals(one.figure().unit(), other.figure().unit());
  }

  /** "More than 200" allows 5,000, but is not what a headline would say so of. */
  private static boolean isNear(FigureMention figure, FigureMention other) {
    Interval value = other.value();
    return isClosed(value)
        || value
            .min()
            .or(value::max)
            .flatMap(
                end ->
                    figure.value().min().or(() -> figure.value().max()).map(at -> areNear(at, end)))
            .orElse(false);
  }

  private static boolean areNear(BigDecimal one, BigDecimal other) {
    return one.max(other).compareTo(one.min(other).multiply(NEAR)) <= 0;
  }

  /** Whether two numbers of one sentence make up that of the headline: "3 men and 4 women". */
  private boolean isSum(FigureMention figure, FigureMention one) {
    return areAlike(figure, one)
        && one.sentence().stream()
            .flatMap(sentence -> within(sentence))
            .filter(other -> !other.range().equals(one.range()) && areAlike(figure, other))
            .map(other -> one.value().plus(other.value()))
            .anyMatch(
                sum -> !sum.isUnknown() && !sum.isDisjointFrom(figure.value()) && isClosed(sum));
  }

  private static boolean isClosed(Interval value) {
    return value.min().isPresent() && value.max().isPresent();
  }

  private Stream<FigureMention> within(Sentence sentence) {
    return bySentence.getOrDefault(sentence, List.of()).stream();
  }

  /** The figure of the same kind in a sentence, where there is but one. */
  public Optional<FigureMention> only(FigureMention figure, Sentence sentence) {
    List<FigureMention> alike =
        within(sentence)
            .filter(other -> areAlike(figure, other) && isClosed(other.value()))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }
}
