package org.plumbline.check.standfirst;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.arithmetic.ChangeMismatchCheck;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.standfirst.BodyText.Usage;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/** An amount by which the standfirst has something rise, and the text has it fall. */
final class Directions {

  private static final Lexicon CHANGES =
      Lexicon.beside(ChangeMismatchCheck.class, "change-words.txt");

  /** How far from an amount the word may stand that says which way it goes, in words. */
  private static final int BEFORE = 5;

  private static final int AFTER = 2;

  private final Standfirst standfirst;
  private final List<FigureMention> figures;

  Directions(Standfirst standfirst, CheckedArticle article) {
    this.standfirst = standfirst;
    this.figures =
        article.body().figures().stream()
            .filter(figure -> figure.value().min().isPresent() && !figure.words().isEmpty())
            .filter(figure -> figure.figure().unit().isPresent())
            .toList();
  }

  Stream<Finding> findings() {
    return figures.stream()
        .filter(figure -> figure.range().overlaps(standfirst.range()))
        .flatMap(figure -> finding(figure).stream());
  }

  private Optional<Finding> finding(FigureMention figure) {
    List<Usage> told =
        figures.stream()
            .filter(other -> other.range().start() >= standfirst.range().end())
            .filter(other -> isSame(figure, other))
            .flatMap(other -> change(other).stream())
            .toList();
    return change(figure)
        .filter(_ -> !told.isEmpty())
        .filter(said -> told.stream().noneMatch(other -> way(other).equals(way(said))))
        .map(said -> Finding.opposite(standfirst.text(), said.range(), told.getFirst().range()));
  }

  private static boolean isSame(FigureMention one, FigureMention other) {
    return one.figure().figureKind() == other.figure().figureKind()
        && one.figure().unit().equals(other.figure().unit())
        && one.figure().quantity().equals(other.figure().quantity());
  }

  private static Optional<String> way(Usage usage) {
    return CHANGES.meaning(usage.form().toLowerCase(Locale.ROOT));
  }

  /** The nearest word that says which way an amount goes. */
  private static Optional<Usage> change(FigureMention figure) {
    Tree tree = figure.tree().orElseThrow();
    int first = figure.words().getFirst();
    int last = figure.words().getLast();
    return Stream.concat(
            IntStream.rangeClosed(1, AFTER).mapToObj(far -> new Usage(tree, last + far)),
            IntStream.rangeClosed(1, BEFORE).mapToObj(far -> new Usage(tree, first - far)))
        .filter(usage -> way(usage).isPresent())
        .findFirst();
  }
}
