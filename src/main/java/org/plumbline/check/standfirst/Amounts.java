package org.plumbline.check.standfirst;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;

/** Amounts and dates of the standfirst that the text does not have. */
final class Amounts {

  private static final Set<FigureKind> VALUED =
      EnumSet.of(
          FigureKind.COUNT,
          FigureKind.MONEY,
          FigureKind.PERCENT,
          FigureKind.RATIO,
          FigureKind.MEASURE,
          FigureKind.AGE,
          FigureKind.DURATION);

  /** Such are not reckoned or rounded on the way to a standfirst. */
  private static final Set<FigureKind> QUOTED = EnumSet.of(FigureKind.MONEY, FigureKind.PERCENT);

  /** How many families of words two sentences must share to tell of the same. */
  private static final int LEAST_SHARED = 2;

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** A word that says more than "the" or "ago". */
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private final Standfirst standfirst;
  private final List<FigureMention> said;
  private final ToldFigures told;

  Amounts(Standfirst standfirst, CheckedArticle article) {
    List<FigureMention> figures = article.body().figures();
    this.standfirst = standfirst;
    this.said =
        figures.stream().filter(figure -> figure.range().overlaps(standfirst.range())).toList();
    this.told =
        new ToldFigures(
            figures.stream()
                .filter(figure -> figure.range().start() >= standfirst.range().end())
                .toList());
  }

  Stream<Finding> findings() {
    return Stream.of(
            said.stream()
                .filter(figure -> VALUED.contains(figure.figure().figureKind()))
                .filter(figure -> !figure.value().isUnknown() && !told.has(figure))
                .flatMap(figure -> valued(figure).stream()),
            said.stream().flatMap(figure -> turned(figure).stream()),
            said.stream()
                .filter(figure -> figure.figure().figureKind() == FigureKind.DATE)
                .filter(figure -> !isTold(figure))
                .flatMap(figure -> dated(figure).stream()))
        .flatMap(found -> found);
  }

  /** "More than 40", where the text has "less than 40". */
  private Optional<Finding> turned(FigureMention figure) {
    Quantity said = figure.figure().quantity();
    List<FigureMention> alike =
        told.all().stream().filter(other -> ToldFigures.areAlike(figure, other)).toList();
    return alike.stream()
        .filter(other -> isTurned(said, other.figure().quantity()) && isInCompany(figure, other))
        .filter(_ -> alike.stream().noneMatch(other -> other.figure().quantity().equals(said)))
        .findFirst()
        .map(other -> Finding.opposite(standfirst.text(), figure.range(), other.range()));
  }

  private static boolean isTurned(Quantity one, Quantity other) {
    return (one.max().isEmpty() && other.min().isEmpty() && isSame(one.min(), other.max()))
        || (one.min().isEmpty() && other.max().isEmpty() && isSame(one.max(), other.min()));
  }

  private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  private Optional<Finding> valued(FigureMention figure) {
    return rival(figure, ToldFigures::areAlike)
        .map(other -> instead(figure, other))
        .or(
            () ->
                QUOTED.contains(figure.figure().figureKind())
                    ? Optional.of(missing(figure))
                    : Optional.empty());
  }

  private Finding instead(FigureMention figure, FigureMention other) {
    return Finding.instead(standfirst.text(), figure.range(), other.range());
  }

  private Finding missing(FigureMention figure) {
    return Finding.missing(
        standfirst.text(),
        figure.range(),
        figure
            .tree()
            .flatMap(tree -> standfirst.body().closest(Stems.inOrder(tree), LEAST_SHARED))
            .map(tree -> tree.sentence().range()));
  }

  /** Two figures that may be of one thing. */
  private interface Likeness {
    boolean areAlike(FigureMention one, FigureMention other);
  }

  /** Another figure in the same company that the standfirst does not have. */
  private Optional<FigureMention> rival(FigureMention figure, Likeness likeness) {
    return told.all().stream()
        .filter(other -> likeness.areAlike(figure, other))
        .filter(other -> said.stream().noneMatch(own -> own.quote().equals(other.quote())))
        .filter(other -> isInCompany(figure, other))
        .findFirst();
  }

  private static boolean isInCompany(FigureMention one, FigureMention other) {
    return !one.words().isEmpty()
        && !other.words().isEmpty()
        && Company.isShared(company(one), company(other));
  }

  private static Set<String> company(FigureMention figure) {
    Tree tree = figure.tree().orElseThrow();
    return Company.of(tree, Company.top(tree, figure.words()));
  }

  private boolean isTold(FigureMention date) {
    Set<String> digits = digits(date);
    boolean isOpen = digits.isEmpty() && date.figure().date().isEmpty();
    return isOpen
        || told.all().stream().anyMatch(other -> isSame(date, other))
        || (!digits.isEmpty() && told.all().stream().anyMatch(other -> has(other, date, digits)))
        || (isYear(date) && standfirst.body().forms().containsAll(digits));
  }

  /** "35 years ago" of "for 35 years": its numbers and one of its other words. */
  private static boolean has(FigureMention other, FigureMention date, Set<String> digits) {
    Set<String> words = words(date);
    return digits(other).containsAll(digits)
        && (words.isEmpty() || words(other).stream().anyMatch(words::contains));
  }

  private static boolean isYear(FigureMention date) {
    return date.quote().matches("\\D*[12]\\d{3}\\D*");
  }

  private static boolean isSame(FigureMention date, FigureMention other) {
    String one = date.figure().date().orElse("?");
    String two = other.figure().date().orElse("!");
    return date.quote().equalsIgnoreCase(other.quote())
        || one.startsWith(two)
        || two.startsWith(one);
  }

  /** The numbers of a date that is written in digits. */
  private static Set<String> digits(FigureMention figure) {
    return DIGITS
        .matcher(figure.quote())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Set<String> words(FigureMention figure) {
    return WORD.matcher(figure.quote())
        .results()
        .map(match -> Stems.of(match.group()))
        .collect(Collectors.toSet());
  }

  private Optional<Finding> dated(FigureMention date) {
    return rival(date, Amounts::areOfOneForm).map(other -> instead(date, other));
  }

  /** "35 years ago" and "20 years ago"; "2023" and "2025". */
  private static boolean areOfOneForm(FigureMention one, FigureMention other) {
    return form(one).equals(form(other));
  }

  private static String form(FigureMention date) {
    return DIGITS.matcher(date.quote()).replaceAll("#");
  }
}
