package org.plumbline.check.standfirst;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.standfirst.BodyText.Usage;
import org.plumbline.language.grammar.Tree;
import org.plumbline.language.statement.Polarity;
import org.plumbline.text.TextRange;

/** What the standfirst denies and the text does not, or the other way round. */
final class Negations {

  private static final Polarity POLARITY = new Polarity();

  /** How many families of words a sentence must share with a clause to tell of the same. */
  private static final int LEAST_SHARED = 2;

  /** A sentence that shares so much of what the closest one does is as close. */
  private static final double AS_CLOSE = 0.75;

  private static final Set<String> EMPTY = Set.of("be", "have", "do");

  private final Standfirst standfirst;

  Negations(Standfirst standfirst) {
    this.standfirst = standfirst;
  }

  Stream<Finding> findings() {
    return standfirst
        .usages()
        .filter(usage -> usage.tree().tag(usage.word()).matches("VB.*|JJ.*|NN.*"))
        .filter(usage -> POLARITY.isNegated(usage.tree(), usage.word()))
        .flatMap(usage -> finding(usage).stream());
  }

  private Optional<Finding> finding(Usage denied) {
    Set<String> clause = clause(denied);
    List<Tree> closest = closest(clause);
    if (closest.isEmpty() || closest.stream().anyMatch(Negations::isNegating)) {
      return Optional.empty();
    }
    TextRange said = denial(denied);
    return affirmed(denied, closest)
        .map(other -> Finding.opposite(standfirst.text(), said, other.range()))
        .or(() -> isAbout(denied, closest.getFirst()) ? missing(said, closest) : Optional.empty());
  }

  private Optional<Finding> missing(TextRange said, List<Tree> closest) {
    TextRange sentence = closest.getFirst().sentence().range();
    return Optional.of(Finding.missing(standfirst.text(), said, Optional.of(sentence)));
  }

  /** Whether a sentence tells of more than who is denied to do so: of what is done, or to whom. */
  private static boolean isAbout(Usage denied, Tree sentence) {
    Tree tree = denied.tree();
    Set<String> told = Stems.of(sentence);
    return !tree.isVerb(denied.word())
        || tree.dependents(denied.word())
            .filter(word -> !tree.isSubject(word) && !tree.is(word, "conj"))
            .flatMap(top -> IntStream.range(0, tree.size()).filter(word -> tree.isUnder(word, top)))
            .filter(word -> Stems.isContent(tree, word))
            .anyMatch(word -> told.contains(Stems.of(tree.lemma(word))));
  }

  /** The words below a word, and those around it. */
  private static Set<String> clause(Usage usage) {
    Tree tree = usage.tree();
    Set<String> stems = new HashSet<>(Company.of(tree, usage.word()));
    IntStream.range(0, tree.size())
        .filter(word -> tree.isUnder(word, usage.word()) && Stems.isContent(tree, word))
        .forEach(word -> stems.add(Stems.of(tree.lemma(word))));
    return stems;
  }

  /** The sentences that share most with a clause, the closest first. */
  private List<Tree> closest(Set<String> clause) {
    Map<Integer, Integer> shared = standfirst.body().shared(clause);
    int most = shared.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return shared.entrySet().stream()
        .filter(entry -> most >= LEAST_SHARED && entry.getValue() >= AS_CLOSE * most)
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> standfirst.body().sentences().get(entry.getKey()))
        .toList();
  }

  /** Whether anything in a sentence is denied, refused or lacking. */
  private static boolean isNegating(Tree tree) {
    return IntStream.range(0, tree.size())
        .anyMatch(
            word ->
                POLARITY.isNegated(tree, word)
                    || POLARITY.refuses(tree, word)
                    || tree.is(word, "neg")
                    || tree.form(word).matches("(?i)no|not|never|without|nor|neither|n['’]t"));
  }

  /** The same word in one of some sentences; "is" and "has" say nothing by themselves. */
  private static Optional<Usage> affirmed(Usage denied, List<Tree> sentences) {
    String lemma = denied.lemma();
    return EMPTY.contains(lemma)
        ? Optional.empty()
        : sentences.stream()
            .flatMap(
                tree ->
                    IntStream.range(0, tree.size())
                        .filter(word -> tree.lemma(word).equals(lemma))
                        .mapToObj(word -> new Usage(tree, word)))
            .findFirst();
  }

  /** From the negation to what it denies, and with "is" and "has" to what is or is had. */
  private static TextRange denial(Usage denied) {
    Tree tree = denied.tree();
    return tree.dependents(denied.word())
        .filter(
            word ->
                tree.is(word, "neg")
                    || (EMPTY.contains(denied.lemma()) && tree.is(word, "acomp", "attr", "dobj")))
        .mapToObj(word -> tree.sentence().token(word).range())
        .reduce(denied.range(), TextRange::hull);
  }
}
