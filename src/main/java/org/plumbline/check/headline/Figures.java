package org.plumbline.check.headline;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.value.Interval;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Figure.FigureKind;

/** Numbers of the headline that the text does not have, where it has another one of their kind. */
final class Figures {

  private static final Set<FigureKind> COMPARED =
      EnumSet.of(
          FigureKind.COUNT,
          FigureKind.MONEY,
          FigureKind.PERCENT,
          FigureKind.MEASURE,
          FigureKind.DURATION);

  /** How many words of a family a sentence must share with the headline. */
  private static final int LEAST_SHARED = 2;

  /** How far an open figure may be off for what the headline says, as a factor. */
  private static final BigDecimal NEAR = new BigDecimal("1.5");

  private final Story story;
  private final List<FigureMention> told;
  private final Map<Sentence, List<FigureMention>> bySentence;

  Figures(Story story) {
    this.story = story;
    this.told =
        story.article().body().figures().stream()
            .filter(figure -> story.copies().stream().noneMatch(figure.range()::overlaps))
            .toList();
    this.bySentence =
        told.stream()
            .filter(figure -> figure.sentence().isPresent())
            .collect(Collectors.groupingBy(figure -> figure.sentence().orElseThrow()));
  }

  Stream<Mismatch> mismatches() {
    return story.article().headline().figures().stream()
        .filter(figure -> COMPARED.contains(figure.figure().figureKind()))
        .filter(figure -> !figure.value().isUnknown() && isOfSomething(figure))
        .filter(figure -> !isTold(figure))
        .flatMap(figure -> rival(figure).map(rival -> mismatch(figure, rival)).stream());
  }

  private static Mismatch mismatch(FigureMention figure, FigureMention rival) {
    return new Mismatch(figure.quote(), figure.range(), rival.range(), "number");
  }

  /** Whether it counts something, as the points of a match do not. */
  private static boolean isOfSomething(FigureMention figure) {
    return figure.figure().figureKind() != FigureKind.COUNT
        || figure.figure().counted().isPresent()
        || figure.figure().event().isPresent();
  }

  private boolean isTold(FigureMention figure) {
    return told.stream()
            .filter(other -> areAlike(figure, other) || other.quote().equals(figure.quote()))
            .anyMatch(
                other -> !other.value().isDisjointFrom(figure.value()) && isNear(figure, other))
        || told.stream().anyMatch(other -> isSum(figure, other));
  }

  private static boolean areAlike(FigureMention one, FigureMention other) {
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

  private Optional<FigureMention> rival(FigureMention figure) {
    Optional<Sentence> statement = figure.sentence();
    return statement
        .flatMap(sentence -> story.closest(new Tree(sentence), LEAST_SHARED))
        .flatMap(closest -> only(figure, closest.tree().sentence()));
  }

  /** The figure of the same kind in a sentence, where there is but one. */
  private Optional<FigureMention> only(FigureMention figure, Sentence sentence) {
    List<FigureMention> alike =
        within(sentence)
            .filter(other -> areAlike(figure, other) && isClosed(other.value()))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }
}
