package org.plumbline.check.standfirst;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.check.standfirst.BodyText.Usage;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Tree;

/**
 * Who does what a verb tells, and to whom, by the families of their words.
 *
 * @param doer the subject, or whom a passive names after "by"
 * @param undergoer the object, or the subject of a passive
 */
record Roles(Set<String> doer, Set<String> undergoer) {

  static Roles of(Usage verb) {
    Tree tree = verb.tree();
    IntStream objects =
        tree.dependents(verb.word()).filter(word -> tree.is(word, "dobj", "nsubjpass"));
    return new Roles(
        stems(tree, IntStream.concat(subjects(tree, verb.word()), tree.agents(verb.word()))),
        stems(tree, objects));
  }

  /** What is changed by what a verb tells: "the bridge" that closes or that somebody closes. */
  Set<String> changed() {
    return undergoer.isEmpty() ? doer : undergoer;
  }

  /** Its own, or that of the verb that it is told along with: "went on and won". */
  private static IntStream subjects(Tree tree, int verb) {
    int at = verb;
    while (tree.dependent(at, "nsubj", "nsubjpass").isEmpty()
        && tree.is(at, "conj", "xcomp")
        && tree.head(at) != Token.ROOT) {
      at = tree.head(at);
    }
    return tree.dependents(at).filter(word -> tree.is(word, "nsubj"));
  }

  private static Set<String> stems(Tree tree, IntStream words) {
    return words
        .filter(word -> Stems.isContent(tree, word))
        .mapToObj(word -> Stems.of(tree.lemma(word)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
