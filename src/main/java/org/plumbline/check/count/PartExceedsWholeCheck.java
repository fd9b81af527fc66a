package org.plumbline.check.count;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** Parts of a whole that, alone or summed, are more than the whole. */
public final class PartExceedsWholeCheck implements Check {

  private static final Lexicon WHOLES = Lexicon.beside(PartExceedsWholeCheck.class, "wholes.txt");

  private static final Pattern COMPARISON =
      Pattern.compile(
          "\\b(?:than|against|compared (?:with|to)|up from|down from|instead of) (?:the )?$");

  /** In sentences with figures: further away the talk may be of others. */
  private static final int NEAR = 4;

  @Override
  public String id() {
    return "part-exceeds-whole";
  }

  @Override
  public Set<Aspect> aspects() {
    return EnumSet.of(Aspect.FIGURES);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    List<FigureText> sentences = FigureText.sentences(article.body());
    List<Counted> counted = counted(sentences);
    return IntStream.range(0, sentences.size())
        .boxed()
        .flatMap(
            at ->
                Stream.concat(
                    new SaidParts(sentences.get(at), at, counted).read(),
                    struck(at, counted).stream()))
        .flatMap(
            comparison ->
                comparison.alternatives().filter(Comparison::isTooMuch).findFirst().stream())
        .map(comparison -> flag(article, comparison))
        .distinct();
  }

  private static List<Counted> counted(List<FigureText> sentences) {
    List<Counted> counted = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      int index = at;
      FigureText sentence = sentences.get(at);
      sentence.figures().stream()
          .filter(figure -> !isComparison(sentence, figure))
          .flatMap(figure -> Counted.of(figure, sentence, index).stream())
          .forEach(counted::add);
    }
    return counted;
  }

  /** "Fewer than the 75,000 who came last year": those are others. */
  private static boolean isComparison(FigureText sentence, FigureMention figure) {
    String sign = "⟦C" + sentence.figures().indexOf(figure) + "⟧";
    int at = sentence.pattern().indexOf(sign);
    return at > 0 && COMPARISON.matcher(sentence.pattern().substring(0, at)).find();
  }

  /** Those whom something befell, of those who were sent, carried or employed before. */
  private static Optional<Comparison> struck(int at, List<Counted> counted) {
    List<Counted> parts = new ArrayList<>();
    counted.stream()
        .filter(count -> count.sentence() == at && count.isNamed() && count.fate().isPresent())
        .filter(count -> parts.isEmpty() || count.isLike(parts.getFirst()))
        .filter(count -> SaidParts.areOthers(count, parts))
        .forEach(parts::add);
    return parts.isEmpty()
        ? Optional.empty()
        : whole(parts.getFirst(), at, counted).map(whole -> new Comparison(whole, parts, false));
  }

  private static Optional<Counted> whole(Counted part, int at, List<Counted> counted) {
    return counted.reversed().stream()
        .filter(Counted::isNamed)
        .filter(whole -> whole.sentence() < at && whole.isLike(part))
        .findFirst()
        .filter(whole -> whole.event().filter(WHOLES::contains).isPresent())
        .filter(whole -> whole.circumstances().isReal() && part.circumstances().isReal())
        .filter(whole -> !part.circumstances().isApartFrom(whole.circumstances()))
        .filter(whole -> isAmong(part, whole) || isSpokenOfAgain(part, whole, counted));
  }

  private static boolean isAmong(Counted part, Counted whole) {
    if (!part.names().isEmpty()) {
      return part.isNamedIn(whole) && part.isSameNoun(whole);
    }
    if (part.isElsewhere(whole)) {
      return false;
    }
    boolean isNext = part.sentence() - whole.sentence() <= 1;
    return (isNext && (part.isSameNoun(whole) || part.isTiedTo(whole))) || part.sharesName(whole);
  }

  /** "A crew of 15", and a little later "20 crew members", where no other crew was counted. */
  private static boolean isSpokenOfAgain(Counted part, Counted whole, List<Counted> counted) {
    boolean isOnly =
        counted.stream()
            .filter(other -> other.sentence() < part.sentence() && other.isLike(part))
            .allMatch(whole::equals);
    return isOnly
        && part.names().isEmpty()
        && part.sentence() - whole.sentence() <= NEAR
        && part.isSameNoun(whole)
        && !part.noun().equals("people")
        && !part.isElsewhere(whole);
  }

  private Flag flag(CheckedArticle article, Comparison comparison) {
    List<Flag.Evidence> evidence = new ArrayList<>();
    evidence.add(article.evidence(comparison.whole().figure()));
    comparison.parts().forEach(part -> evidence.add(article.evidence(part.figure())));
    return article.flag(this, Severity.HIGH, comparison.message(), evidence);
  }
}
