package org.plumbline.check.headline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.standfirst.ToldFigures;
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

  private final Story story;
  private final ToldFigures told;

  Figures(Story story) {
    this.story = story;
    this.told =
        new ToldFigures(
            story.article().body().figures().stream()
                .filter(figure -> story.copies().stream().noneMatch(figure.range()::overlaps))
                .toList());
  }

  Stream<Mismatch> mismatches() {
    return story.article().headline().figures().stream()
        .filter(figure -> COMPARED.contains(figure.figure().figureKind()))
        .filter(figure -> !figure.value().isUnknown() && isOfSomething(figure))
        .filter(figure -> !told.has(figure))
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

  private Optional<FigureMention> rival(FigureMention figure) {
    Optional<Sentence> statement = figure.sentence();
    return statement
        .flatMap(sentence -> story.closest(new Tree(sentence), LEAST_SHARED))
        .flatMap(closest -> told.only(figure, closest.tree().sentence()));
  }
}
