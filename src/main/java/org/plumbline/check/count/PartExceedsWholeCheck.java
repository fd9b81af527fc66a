package org.plumbline.check.count;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureText;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** Parts of a whole that, alone or summed, are more than the whole. */
public final class PartExceedsWholeCheck implements Check {

  private static final Lexicon WHOLES = Lexicon.beside(PartExceedsWholeCheck.class, "wholes.txt");

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
    Map<Integer, List<Counted>> bySentence =
        counted.stream().collect(Collectors.groupingBy(Counted::sentence));
    return IntStream.range(0, sentences.size())
        .boxed()
        .flatMap(
            at ->
                Stream.concat(
                    new SaidParts(sentences.get(at), at, counted).read(),
                    struck(bySentence.getOrDefault(at, List.of()), counted).stream()))
        .flatMap(
            comparison ->
                comparison.alternatives().filter(Comparison::isTooMuch).findFirst().stream())
        .map(comparison -> flag(article, comparison))
        .distinct();
  }

  /** All counts of the sentences, in reading order; those of one are read when it is new. */
  private static List<Counted> counted(List<FigureText> sentences) {
    return IntStream.range(0, sentences.size())
        .boxed()
        .flatMap(at -> Counted.in(sentences.get(at)).map(count -> count.inSentence(at)))
        .toList();
  }

  /** Those whom something befell, of those who were sent, carried or employed before. */
  private static Optional<Comparison> struck(List<Counted> here, List<Counted> counted) {
    List<Counted> parts = new ArrayList<>();
    here.stream()
        .filter(count -> count.isNamed() && count.fate().isPresent())
        .filter(count -> parts.isEmpty() || count.isLike(parts.getFirst()))
        .filter(count -> SaidParts.areOthers(count, parts))
        .forEach(parts::add);
    return parts.isEmpty()
        ? Optional.empty()
        : whole(parts.getFirst(), counted).map(whole -> new Comparison(whole, parts, false));
  }

  private static Optional<Counted> whole(Counted part, List<Counted> counted) {
    return counted.reversed().stream()
        .filter(Counted::isNamed)
        .filter(whole -> whole.sentence() < part.sentence() && whole.isLike(part))
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
