package org.plumbline.check.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.value.Numbers;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Quantity;

/** A change from one amount to another that is not the change that is given with it. */
public final class ChangeMismatchCheck implements Check {

  /** How a sentence begins that goes on with what the one before it spoke of. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:In ⟦D\\d+⟧,? there (?:was|were)|It|They|These|The"
              + " (?:number|figure|figures|total|amount|sum|price|rate|level)|There"
              + " (?:was|were|are|is|had|have)|(?:Some |About |Around |Nearly )?⟦[CM]\\d+⟧(?= )|An?"
              + " (?:count|survey|census|tally|poll))(?= )");

  /** A word of change right before levels: "fell sharply from". */
  private static final Pattern WAY =
      Pattern.compile(ChangeWords.WORD + "(?: \\p{L}+ly| back| further| again)?,? $");

  /** "Cut the number of buses from": the word, and what is changed. */
  private static final Pattern WAY_OF =
      Pattern.compile(ChangeWords.WORD + " (?:the|its|their|his|her|our)(?: [\\p{L}'’-]+){1,6} $");

  /** Where fewer are higher, or where it matters of which of two. */
  private static final Pattern TURNED =
      Pattern.compile(
          "\\b(?:rank\\w*|standings?|table|charts?|places?|position|seed\\w*|odds|yen|dollar|euro|pound"
              + "|rouble|ruble|lira|peso|rupee|yuan|franc|krona|krone|currency|par|deficit|loss\\w*"
              + "|depth|age)\\b",
          Pattern.CASE_INSENSITIVE);

  /** In paragraphs, of which blank ones count: the same or the next. */
  private static final int NEAR = 2;

  @Override
  public String id() {
    return "change-mismatch";
  }

  @Override
  public Set<Aspect> aspects() {
    return EnumSet.of(Aspect.FIGURES);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    List<FigureText> sentences =
        FigureText.all(article.body()).stream()
            .filter(
                sentence ->
                    !sentence.figures().isEmpty()
                        || sentence.view(ChangeReader.class, ChangeReader::of).isPresent())
            .toList();
    return FigureText.besidePrevious(
            sentences,
            ChangeMismatchCheck.class,
            (sentence, previous) -> flag(article, previous, sentence))
        .flatMap(Optional::stream);
  }

  private Optional<Flag> flag(
      CheckedArticle article, Optional<FigureText> previous, FigureText sentence) {
    return within(article, sentence)
        .or(() -> previous.flatMap(before -> across(article, before, sentence)));
  }

  private Optional<Flag> within(CheckedArticle article, FigureText sentence) {
    Optional<Levels> told = Levels.told(sentence);
    Optional<StatedChange> stated = told.flatMap(levels -> ChangeReader.beside(levels, sentence));
    return stated.isPresent()
        ? stated.flatMap(change -> told.flatMap(levels -> flag(article, levels, change)))
        : Levels.in(sentence).flatMap(levels -> turned(article, levels, sentence));
  }

  /** "Membership fell by a quarter. There were 900 members ten years ago and 450 now." */
  private Optional<Flag> across(CheckedArticle article, FigureText first, FigureText second) {
    return second.paragraph() - first.paragraph() <= NEAR
            && Levels.told(first).isEmpty()
            && GOES_ON.matcher(second.pattern()).find()
        ? ChangeReader.of(first)
            .flatMap(stated -> Levels.told(second).flatMap(levels -> flag(article, levels, stated)))
        : Optional.empty();
  }

  private Optional<Flag> flag(CheckedArticle article, Levels levels, StatedChange stated) {
    return stated.isAgainst(levels) ? Optional.of(told(article, levels, stated)) : Optional.empty();
  }

  private Flag told(CheckedArticle article, Levels levels, StatedChange stated) {
    List<Flag.Evidence> evidence = new ArrayList<>();
    evidence.add(article.evidence(levels.earlier()));
    evidence.add(article.evidence(levels.later()));
    stated.figure().map(article::evidence).ifPresent(evidence::add);
    return article.flag(
        this,
        Severity.HIGH,
        "From %s to %s is %s, not %s."
            .formatted(
                levels.earlier().quote(),
                levels.later().quote(),
                change(levels, stated),
                stated.told()),
        evidence);
  }

  private static String change(Levels levels, StatedChange stated) {
    BigDecimal from = middle(levels.earlier().figure().quantity());
    BigDecimal to = middle(levels.later().figure().quantity());
    BigDecimal by = to.subtract(from);
    String way = by.signum() < 0 ? "down " : "up ";
    return switch (stated.measure()) {
      case SHARE -> way + Share.percent(by.abs().divide(from.abs(), MathContext.DECIMAL32));
      case DIFFERENCE -> way + Numbers.text(by.abs());
      case FACTOR -> Numbers.text(to.divide(from, new MathContext(3))) + " times as much";
    };
  }

  private static BigDecimal middle(Quantity quantity) {
    return quantity.min().or(quantity::max).orElseThrow();
  }

  /** "Rose from 9 to 7". */
  private Optional<Flag> turned(CheckedArticle article, Levels levels, FigureText sentence) {
    String before = sentence.pattern().substring(0, levels.start());
    return TURNED.matcher(sentence.pattern()).find()
        ? Optional.empty()
        : way(WAY, before)
            .or(() -> way(WAY_OF, before))
            .filter(way -> isAgainst(way, levels))
            .map(
                way ->
                    article.flag(
                        this,
                        Severity.HIGH,
                        "From %s to %s is not %s."
                            .formatted(
                                levels.earlier().quote(),
                                levels.later().quote(),
                                way == Direction.UP ? "up but down" : "down but up"),
                        List.of(
                            article.evidence(levels.earlier()), article.evidence(levels.later()))));
  }

  private static Optional<Direction> way(Pattern pattern, String before) {
    Matcher match = pattern.matcher(before);
    return match.find() ? ChangeWords.direction(match.group(1)) : Optional.empty();
  }

  private static boolean isAgainst(Direction way, Levels levels) {
    return way == Direction.UP
        ? levels.later().value().isBelow(levels.earlier().value())
        : levels.earlier().value().isBelow(levels.later().value());
  }
}
