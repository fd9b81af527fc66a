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
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** A value that nothing can have: 130 percent of the voters, a man of 190, 300 degrees of frost. */
public final class ImpossibleValueCheck implements Check {

  private static final Lexicon PERSONS = Lexicon.beside(ImpossibleValueCheck.class, "persons.txt");

  /** A noun after which no other one can stand. */
  private static final String NOUN =
      "(\\p{L}+)(?= ?(?:[.,;:)]|$)|"
          + " (?:who|whose|was|were|is|are|has|have|had|will|would|can|could|did"
          + "|do|from|in|of|with|and|or|to|at|on|by|for|as|died|won|said|took|voted|went|got|lived"
          + "|living|aged)\\b)";

  /** "130 percent of the eligible voters": the figure, and what it is a share of. */
  private static final Pattern SHARE_OF =
      Pattern.compile(
          "⟦P(\\d+)⟧ of (?:the |all |its |their |our |those |these )?(?:\\p{L}+ )??" + NOUN);

  private static final Pattern TURNOUT =
      Pattern.compile(
          "\\b[Tt]urn-?out (?:\\p{L}+ ){0,4}(?:was|is|of|at|reached|hit|to) (?:a record )?⟦P(\\d+)⟧"
              + "|⟦P(\\d+)⟧ turn-?out\\b");

  private static final Pattern PROBABILITY =
      Pattern.compile(
          "\\b(?:probability|likelihood) (?:\\p{L}+ ){0,4}(?:was|is|of|at) ⟦[CP](\\d+)⟧(?!"
              + " (?:in|to|out))|⟦P(\\d+)⟧ (?:probability|likelihood|chance)\\b");

  /** "A 190-year-old pensioner". */
  private static final Pattern PERSON_OF_AGE = Pattern.compile("⟦A(\\d+)⟧ (?:\\p{L}+ )??" + NOUN);

  /** "A man of 190", "a woman aged 190". */
  private static final Pattern OF_AGE =
      Pattern.compile("\\b(\\p{L}+),? (?:is |was |who (?:is|was) |aged |age )*⟦A(\\d+)⟧");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
            temperatures(article, sentence))
        .flatMap(flags -> flags)
        .toList();
  }

  private Stream<Flag> shares(CheckedArticle article, FigureText sentence) {
    Stream<MatchResult> shares = sentence.all(SHARE_OF).filter(match -> isPerson(match.group(2)));
    return Stream.concat(shares, sentence.all(TURNOUT))
        .map(match -> sentence.figure(either(match)))
        .filter(figure -> isAbove(figure, HUNDRED))
        .map(
            figure ->
                flag(article, figure, "No share can be more than 100 percent of its whole: %s."));
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
        sentence
            .all(PERSON_OF_AGE)
            .filter(match -> isPerson(match.group(2)))
            .map(match -> sentence.figure(match.group(1)));
    Stream<FigureMention> after =
        sentence
            .all(OF_AGE)
            .filter(match -> isPerson(match.group(1)))
            .map(match -> sentence.figure(match.group(2)));
    return Stream.concat(before, after)
        .filter(figure -> figure.figure().unit().equals(Optional.of("a")))
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

  private static boolean isPerson(String word) {
    return PERSONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isAbove(FigureMention figure, BigDecimal bound) {
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
