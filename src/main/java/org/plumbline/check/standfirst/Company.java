package org.plumbline.check.standfirst;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Tree;

/** The words that a word is told together with: what it hangs on, and what hangs on either. */
final class Company {

  /** Relations of words that only link others. */
  private static final String[] LINKS = {"prep", "agent", "conj", "pcomp"};

  private Company() {}

  /** The families of what hangs on a word itself; of the words around it, where nothing does. */
  static Set<String> closeTo(Tree tree, int word) {
    Set<Integer> below = new HashSet<>();
    addBelow(tree, word, below);
    Set<String> own = stems(tree, word, below);
    return own.isEmpty() ? of(tree, word) : own;
  }

  /** The families of the words around a word, without its own. */
  static Set<String> of(Tree tree, int word) {
    Set<Integer> around = new HashSet<>();
    addBelow(tree, word, around);
    int head = headOf(tree, word);
    if (head != Token.ROOT) {
      around.add(head);
      addBelow(tree, head, around);
    }
    return stems(tree, word, around);
  }

  private static Set<String> stems(Tree tree, int word, Set<Integer> around) {
    Set<String> stems = new HashSet<>();
    for (int other : around) {
      if (other != word && Stems.isContent(tree, other)) {
        stems.add(Stems.of(tree.lemma(other)));
      }
    }
    stems.remove(Stems.of(tree.lemma(word)));
    return stems;
  }

  /** Of some words that stand together, the one on which the others hang. */
  static int top(Tree tree, List<Integer> words) {
    return words.stream()
        .filter(word -> !words.contains(tree.head(word)))
        .findFirst()
        .orElse(words.getLast());
  }

  static boolean isShared(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  /** What a word hangs on, past prepositions and the words it is listed with. */
  private static int headOf(Tree tree, int word) {
    int at = word;
    while (tree.is(at, "conj") && tree.head(at) != Token.ROOT) {
      at = tree.head(at);
    }
    at = tree.head(at);
    while (at != Token.ROOT && tree.is(at, "prep", "agent")) {
      at = tree.head(at);
    }
    return at;
  }

  private static void addBelow(Tree tree, int word, Set<Integer> around) {
    IntStream below = tree.dependents(word);
    below.forEach(
        other -> {
          if (around.add(other) && tree.is(other, LINKS)) {
            addBelow(tree, other, around);
          }
        });
  }
}
