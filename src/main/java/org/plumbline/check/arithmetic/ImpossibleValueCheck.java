package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.event.Nouns;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** A value that nothing can have: 130 percent of the voters, a man of 190, 300 degrees of frost. */
public final class ImpossibleValueCheck implements Check {

  private static final Pattern PROBABILITY =
      Pattern.compile(
          "\\b(?:probability|likelihood|chances?) (?:\\p{L}+ ){0,4}(?:was|is|of|at) ⟦[CP](\\d+)⟧(?!"
              + " (?:in|to|out|higher|greater|more|better|of|\\p{L}+s)\\b)"
              + "|⟦P(\\d+)⟧ (?:probability|likelihood|chance)\\b");

  /** "A man of 190", "a woman aged 190". */
  private static final Pattern OF_AGE =
      Pattern.compile("\\b(\\p{L}+),? (?:is |was |who (?:is|was) |aged |age )*⟦A(\\d+)⟧");

  /** "The judge, 190,", "a woman of 190": a number that is read as no age, as it is none. */
  private static final Pattern APPOSED_AGE =
      Pattern.compile(
          "\\b(\\p{L}+)(?:,(?: (?:who|now|is|was|turns|turned))*| of) ⟦C(\\d+)⟧(?= ?(?:[,.;)]|$))");

  private static final Pattern AGED = Pattern.compile("\\b(\\p{L}+),? aged ⟦C(\\d+)⟧");

  /** Words by which a number below zero is a change or a balance. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(?:chang\\w+|net|balance\\w*|growth|differ\\w+|deficit|loss\\w*|swing|by|margin|par"
              + "|score\\w*|temperature\\w*|degrees?|points?|gap|rating)\\b",
          Pattern.CASE_INSENSITIVE);

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** In years: the oldest person whose age is proved, Jeanne Calment, became 122. */
  private static final BigDecimal OLDEST = BigDecimal.valueOf(125);

  /** Absolute zero by UCUM code: 0 K, as the SI defines degrees Celsius. */
  private static final Map<String, BigDecimal> ABSOLUTE_ZERO =
      Map.of(
          "Cel", new BigDecimal("-273.15"),
          "[degF]", new BigDecimal("-459.67"),
          "K", BigDecimal.ZERO);

  @Override
  public String id() {
    return "impossible-value";
  }

  @Override
  public Set<Aspect> aspects() {
    return EnumSet.of(Aspect.FIGURES);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    return FigureText.sentences(article.body()).stream()
        .flatMap(
            sentence ->
                sentence.view(ImpossibleValueCheck.class, read -> flags(article, read)).stream());
  }

  private List<Flag> flags(CheckedArticle article, FigureText sentence) {
    return Stream.of(
            shares(article, sentence),
            probabilities(article, sentence),
            ages(article, sentence),
            temperatures(article, sentence),
            negatives(article, sentence))
        .flatMap(flags -> flags)
        .toList();
  }

  private Stream<Flag> shares(CheckedArticle article, FigureText sentence) {
    return TooManyOfAll.in(sentence)
        .map(
            figure ->
                flag(article, figure, "No share can be more than 100 percent of its whole: %s."));
  }

  private Stream<Flag> negatives(CheckedArticle article, FigureText sentence) {
    return sentence.figures().stream()
        .filter(figure -> figure.figure().figureKind() == FigureKind.COUNT)
        .filter(figure -> figure.figure().counted().isPresent())
        .filter(figure -> figure.figure().quantity().max().filter(x -> x.signum() < 0).isPresent())
        .filter(_ -> !CHANGE.matcher(sentence.pattern()).find())
        .map(figure -> flag(article, figure, "Nothing can be counted below zero: %s."));
  }

  private Stream<Flag> probabilities(CheckedArticle article, FigureText sentence) {
    return sentence
        .all(PROBABILITY)
        .map(match -> sentence.figure(either(match)))
        .filter(
            figure ->
                isAbove(
                    figure,
                    figure.figure().figureKind() == FigureKind.PERCENT ? HUNDRED : BigDecimal.ONE))
        .map(figure -> flag(article, figure, "No probability can be more than 1: %s."));
  }

  private Stream<Flag> ages(CheckedArticle article, FigureText sentence) {
    Stream<FigureMention> before =
        sentence.figures().stream()
            .filter(figure -> figure.figure().figureKind() == FigureKind.AGE)
            .filter(ImpossibleValueCheck::isBeforePerson);
    Stream<FigureMention> after =
        sentence
            .all(OF_AGE)
            .filter(match -> isPerson(match.group(1)))
            .map(match -> sentence.figure(match.group(2)));
    Stream<FigureMention> apposed =
        Stream.concat(
                sentence.all(APPOSED_AGE).filter(match -> isBare(sentence.figure(match.group(2)))),
                sentence.all(AGED))
            .filter(match -> isPerson(match.group(1)))
            .map(match -> sentence.figure(match.group(2)));
    return Stream.concat(
            apposed,
            Stream.concat(before, after)
                .filter(figure -> figure.figure().unit().equals(Optional.of("a"))))
        .filter(figure -> isAbove(figure, OLDEST))
        .map(figure -> flag(article, figure, "Nobody was ever so old: %s."));
  }

  private Stream<Flag> temperatures(CheckedArticle article, FigureText sentence) {
    return sentence.figures().stream()
        .filter(
            figure ->
                figure
                    .figure()
                    .unit()
                    .flatMap(unit -> Optional.ofNullable(ABSOLUTE_ZERO.get(unit)))
                    .filter(
                        zero ->
                            figure
                                .figure()
                                .quantity()
                                .max()
                                .filter(high -> high.compareTo(zero) < 0)
                                .isPresent())
                    .isPresent())
        .map(figure -> flag(article, figure, "Nothing can be colder than absolute zero: %s."));
  }

  private static String either(MatchResult match) {
    String first = match.group(1);
    return first == null ? match.group(2) : first;
  }

  /** "A 190-year-old pensioner", but no "190-year-old family business". */
  private static boolean isBeforePerson(FigureMention age) {
    return age.tree().stream()
        .anyMatch(
            tree ->
                age.words().stream()
                    .map(tree::head)
                    .filter(head -> !age.words().contains(head) && head > age.words().getLast())
                    .anyMatch(head -> tree.isNoun(head) && isPerson(tree.lemma(head))));
  }

  private static boolean isBare(FigureMention number) {
    return number.figure().counted().isEmpty();
  }

  private static boolean isPerson(String word) {
    return Nouns.isPerson(word.toLowerCase(Locale.ROOT));
  }

  static boolean isAbove(FigureMention figure, BigDecimal bound) {
    return figure.figure().quantity().min().filter(low -> low.compareTo(bound) > 0).isPresent();
  }

  private Flag flag(CheckedArticle article, FigureMention figure, String message) {
    return article.flag(
        this,
        Severity.HIGH,
        message.formatted("“" + figure.quote() + "”"),
        List.of(article.evidence(figure)));
  }
}
