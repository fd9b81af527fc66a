package org.plumbline.language.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.language.grammar.Tree;

/**
 * The words that say together what a clause is about, from the topmost to the one that names what
 * is done: "are believed" and "killed", "has" and "acknowledge", "failed" and "pay".
 *
 * @param words at least one; the first is the head of the clause
 */
public record Predicate(Tree tree, List<Integer> words) {
  public Predicate {
    words = List.copyOf(words);
  }

  /** The predicate of the clause that a word heads. */
  public static Predicate of(Tree tree, int top) {
    List<Integer> words = new ArrayList<>();
    OptionalInt next = OptionalInt.of(top);
    while (next.isPresent()) {
      words.add(next.getAsInt());
      next = below(tree, next.getAsInt());
    }
    return new Predicate(tree, words);
  }

  private static OptionalInt below(Tree tree, int word) {
    OptionalInt infinitive = tree.dependent(word, "xcomp", "oprd");
    if (infinitive.isPresent()) {
      return infinitive;
    }
    OptionalInt complement = tree.dependent(word, "acomp");
    if (complement.isPresent()
        && tree.dependent(complement.getAsInt(), "xcomp", "ccomp").isPresent()) {
      return complement;
    }
    return isImpersonal(tree, word) ? tree.dependent(word, "ccomp") : OptionalInt.empty();
  }

  /** "It is believed that", "it is likely that". */
  private static boolean isImpersonal(Tree tree, int word) {
    int verb = tree.is(word, "acomp") ? tree.head(word) : word;
    return tree.dependents(verb)
        .anyMatch(below -> tree.isSubject(below) && tree.lemma(below).equals("it"));
  }

  /** What the clause is about in the end. */
  public int last() {
    return words.getLast();
  }
}
