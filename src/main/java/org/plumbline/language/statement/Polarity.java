package org.plumbline.language.statement;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/** Tells whether a predicate is negated. Two negations make none. */
public final class Polarity {

  private static final Lexicon NEGATIONS = Lexicon.beside(Polarity.class, "negations.txt");
  private static final Lexicon REFUSALS = Lexicon.beside(Polarity.class, "refusals.txt");

  /** After "not" they take the negation back: "not only"; so does a bound: "no later than". */
  private static final Set<String> LIMITS = Set.of("only", "just", "merely", "simply", "least");

  /** After "no" they do: "there is no doubt", "no fewer than 20". */
  private static final Set<String> CERTAINTIES = Set.of("doubt", "question", "secret", "wonder");

  private static final String[] PARTICIPANTS = {"nsubj", "nsubjpass", "dobj", "attr"};

  public boolean isNegated(Predicate predicate) {
    Tree tree = predicate.tree();
    boolean isNegated = false;
    for (int word : predicate.words()) {
      isNegated ^= isNegated(tree, word);
      isNegated ^= word != predicate.last() && refuses(tree, word);
    }
    return isNegated ^ isMissing(tree, predicate.words().getFirst());
  }

  /** Whether a word itself is negated, by what depends on it alone. */
  public boolean isNegated(Tree tree, int word) {
    long negations =
        IntStream.concat(tree.dependents(word), adverbs(tree, word))
            .filter(
                below ->
                    tree.is(below, PARTICIPANTS)
                        ? isNobody(tree, below)
                        : isNegation(tree, below)
                            && !isTakenBack(tree, below)
                            && !tree.is(below, "cc"))
            .count();
    return negations % 2 == 1;
  }

  /**
   * What depends on the adverbs of a verb: the "no" of "no longer", but not the "not" of "not long
   * ago, he left", which stands before the subject.
   */
  private static IntStream adverbs(Tree tree, int word) {
    int subject = tree.dependents(word).filter(tree::isSubject).findFirst().orElse(-1);
    return tree.dependents(word)
        .filter(below -> tree.is(below, "advmod") && below > subject)
        .flatMap(tree::dependents);
  }

  private static boolean isNobody(Tree tree, int participant) {
    boolean isNone =
        tree.dependents(participant)
            .anyMatch(below -> tree.is(below, "det", "neg", "preconj") && isNegation(tree, below));
    return isNegation(tree, participant)
        || (isNone && !CERTAINTIES.contains(tree.lemma(participant)));
  }

  private static boolean isNegation(Tree tree, int word) {
    return NEGATIONS.contains(tree.form(word).toLowerCase(Locale.ROOT));
  }

  private static boolean isTakenBack(Tree tree, int negation) {
    boolean isLimited = negation + 1 < tree.size() && LIMITS.contains(tree.lemma(negation + 1));
    boolean isBound = negation + 2 < tree.size() && tree.lemma(negation + 2).equals("than");
    return isLimited || isBound;
  }

  /** "Failed to pay", "has yet to acknowledge". */
  public boolean refuses(Tree tree, int word) {
    return REFUSALS.contains(tree.lemma(word))
        || (tree.lemma(word).equals("have") && isYet(tree, word));
  }

  private static boolean isYet(Tree tree, int verb) {
    return tree.dependents(verb).anyMatch(below -> tree.lemma(below).equals("yet"))
        || (verb + 1 < tree.size() && tree.lemma(verb + 1).equals("yet"));
  }

  /** "The lack of water". */
  private static boolean isMissing(Tree tree, int top) {
    return tree.isNoun(top)
        && REFUSALS.contains(tree.lemma(top))
        && tree.objectOf("of", top).isPresent();
  }
}
