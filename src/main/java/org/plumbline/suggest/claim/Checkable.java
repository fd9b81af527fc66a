package org.plumbline.suggest.claim;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.language.statement.Predicate;
import org.plumbline.language.statement.Stances;

/**
 * Tells whether somebody could look up what a clause says: an event with a figure or a named actor,
 * a quantity or a comparison. What is to be done, and what "I" or "we" think, is not looked up.
 */
final class Checkable {

  private static final Lexicon STATES = Lexicon.beside(Checkable.class, "states.txt");

  private static final Set<String> DUTIES = Set.of("should", "must", "ought", "shall", "let");
  private static final Set<String> SPEAKERS = Set.of("i", "we", "you");
  private static final Set<String> ACTORS = Set.of("PERSON", "ORG", "GPE", "NORP", "FAC");
  private static final Set<String> TIMES = Set.of("DATE", "TIME");
  private static final Set<String> COMPARISONS = Set.of("JJR", "RBR", "JJS", "RBS");

  private final Stances stances;

  Checkable(Stances stances) {
    this.stances = stances;
  }

  boolean test(Tree tree, int head) {
    if (tree.dependents(head).anyMatch(below -> isNoFact(tree, below))) {
      return false;
    }
    if (hasFigure(tree, head)) {
      return true;
    }
    boolean isState = STATES.contains(tree.lemma(Predicate.of(tree, head).last()));
    return hasActor(tree, head)
        && (!isState || stances.isHedged(tree, head) || compares(tree, head));
  }

  private static boolean isNoFact(Tree tree, int below) {
    String form = tree.form(below).toLowerCase(Locale.ROOT);
    return (tree.is(below, "aux") && DUTIES.contains(form))
        || (tree.isSubject(below) && (SPEAKERS.contains(form) || tree.tag(below).startsWith("W")));
  }

  private static boolean hasFigure(Tree tree, int head) {
    return under(tree, head)
        .filter(word -> tree.tag(word).equals("CD") && !tree.form(word).equalsIgnoreCase("one"))
        .anyMatch(word -> !TIMES.contains(tree.sentence().token(word).name()));
  }

  private static boolean hasActor(Tree tree, int head) {
    return tree.dependents(head)
        .filter(below -> tree.isSubject(below) || tree.is(below, "agent"))
        .flatMap(actor -> under(tree, actor))
        .anyMatch(word -> ACTORS.contains(tree.sentence().token(word).name()));
  }

  private static boolean compares(Tree tree, int head) {
    return tree.dependents(head)
        .filter(below -> tree.is(below, "acomp", "attr"))
        .flatMap(complement -> under(tree, complement))
        .anyMatch(word -> COMPARISONS.contains(tree.tag(word)));
  }

  private static IntStream under(Tree tree, int top) {
    return IntStream.range(0, tree.size()).filter(word -> tree.isUnder(word, top));
  }
}
