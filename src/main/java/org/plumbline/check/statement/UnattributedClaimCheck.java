package org.plumbline.check.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.CheckedText.Tagged;
import org.plumbline.check.article.FigureMention;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.language.statement.Stances;
import org.plumbline.model.Annotation;
import org.plumbline.model.Claim;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.text.TextRange;

/**
 * A claim for which nobody answers: hearsay without a source, an estimate of casualties without
 * one, or what rests on unnamed sources alone.
 */
public final class UnattributedClaimCheck implements Check {

  private static final Stances STANCES = new Stances();
  private static final Lexicon HEARSAY =
      Lexicon.beside(UnattributedClaimCheck.class, "hearsay.txt");
  private static final Lexicon ANONYMOUS =
      Lexicon.beside(UnattributedClaimCheck.class, "anonymous.txt");
  private static final Lexicon HARM = Lexicon.beside(UnattributedClaimCheck.class, "harm.txt");

  /** "Is said to": such words are hearsay in the passive alone. */
  private static final Set<String> PASSIVE =
      Set.of("believed", "claimed", "reported", "said", "thought", "understood");

  /** By which a text tells that it keeps a source's name to itself. */
  private static final Pattern UNIDENTIFIED =
      Pattern.compile(
          "(?i)\\banonym(ous|ity)\\b|\\bnot to be (named|identified)\\b|\\bnot"
              + " (author|permit|allow)\\w* to speak\\b");

  @Override
  public String id() {
    return "unattributed-claim";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of(Aspect.CLAIMS, Aspect.SOURCES, Aspect.FIGURES, Aspect.RELATIONS);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    Attributed attributed = Attributed.in(article.body());
    return Stream.of(
            hearsay(article, attributed), estimates(article, attributed), unnamed(article).stream())
        .flatMap(flags -> flags);
  }

  private Stream<Flag> hearsay(CheckedArticle article, Attributed attributed) {
    return article.body().claims().stream()
        .filter(claim -> claim.body().certainty() == Certainty.SPECULATED)
        .map(Tagged::annotation)
        .filter(claim -> !attributed.covers(claim.spans().hull()))
        .flatMap(claim -> word(article, claim).stream().map(word -> flag(article, claim, word)));
  }

  private Flag flag(CheckedArticle article, Annotation claim, String word) {
    return article.flag(
        this,
        Severity.LOW,
        "“%s” passes this on, but the text does not say from whom.".formatted(word),
        List.of(article.evidence(claim)));
  }

  /** The word by which a claim passes on what others say. */
  private static Optional<String> word(CheckedArticle article, Annotation claim) {
    TextRange range = claim.spans().hull();
    return article
        .body()
        .parsed()
        .sentence(range)
        .map(Tree::new)
        .flatMap(
            tree ->
                tree.words(range).stream()
                    .filter(word -> isHearsay(tree, word))
                    .map(tree::form)
                    .findFirst());
  }

  private static boolean isHearsay(Tree tree, int word) {
    String form = tree.form(word).toLowerCase(Locale.ROOT);
    boolean isPassive =
        tree.dependent(word, "auxpass").isPresent()
            && tree.dependent(word, "xcomp", "ccomp", "oprd").isPresent()
            && tree.dependent(word, "agent").isEmpty();
    return HEARSAY.contains(form) && (isPassive || !PASSIVE.contains(form));
  }

  private Stream<Flag> estimates(CheckedArticle article, Attributed attributed) {
    return article.body().figures().stream()
        .filter(UnattributedClaimCheck::isEstimateOfHarm)
        .filter(figure -> !attributed.isNear(figure) && !isSaidBySomebody(figure))
        .map(
            figure ->
                article.flag(
                    this,
                    Severity.LOW,
                    "“%s” is an estimate, but the text does not say whose."
                        .formatted(figure.quote()),
                    List.of(article.evidence(figure))));
  }

  /** Whether the figure's sentence names somebody who says something, tagged or not. */
  private static boolean isSaidBySomebody(FigureMention figure) {
    return figure
        .tree()
        .filter(
            tree ->
                IntStream.range(0, tree.size())
                    .filter(word -> STANCES.of(tree, word).isPresent())
                    .anyMatch(word -> tree.dependent(word, "nsubj").isPresent()))
        .isPresent();
  }

  private static boolean isEstimateOfHarm(FigureMention figure) {
    Approximation hedge = figure.figure().quantity().approximation();
    boolean isEstimate = hedge == Approximation.ABOUT || hedge == Approximation.RANGE;
    return isEstimate && figure.figure().event().filter(HARM::contains).isPresent();
  }

  /** One flag an article, since such a source often carries a whole story. */
  private Optional<Flag> unnamed(CheckedArticle article) {
    List<Flag.Evidence> places =
        article.body().claims().stream()
            .filter(claim -> isOnUnnamedAlone(article, claim))
            .flatMap(claim -> article.body().sourcesOf(claim.annotation().id()).stream())
            .map(source -> article.evidence(source.annotation()))
            .distinct()
            .toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            article.flag(
                this,
                Severity.LOW,
                "What is said here rests on unnamed sources alone: “%s”."
                    .formatted(places.getFirst().quote()),
                places));
  }

  private static boolean isOnUnnamedAlone(CheckedArticle article, Tagged<Claim> claim) {
    List<Tagged<Source>> sources = article.body().sourcesOf(claim.annotation().id());
    return !sources.isEmpty() && sources.stream().allMatch(source -> isAnonymous(article, source));
  }

  private static boolean isAnonymous(CheckedArticle article, Tagged<Source> source) {
    TextRange range = source.annotation().spans().hull();
    return source.body().sourceKind() == SourceKind.UNNAMED
        && article
            .body()
            .parsed()
            .sentence(range)
            .map(Tree::new)
            .filter(
                tree ->
                    tree.words(range).stream().anyMatch(word -> isHead(tree, word, range))
                        || keepsName(article, tree))
            .isPresent();
  }

  private static boolean keepsName(CheckedArticle article, Tree tree) {
    return UNIDENTIFIED.matcher(tree.sentence().range().in(article.body().text())).find();
  }

  /** Whether a word heads a source's phrase, and names nobody. */
  private static boolean isHead(Tree tree, int word, TextRange phrase) {
    int head = tree.head(word);
    boolean isTop = head < 0 || !tree.sentence().token(head).range().overlaps(phrase);
    return isTop && ANONYMOUS.contains(tree.lemma(word));
  }
}
