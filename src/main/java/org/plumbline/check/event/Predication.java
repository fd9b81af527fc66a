package org.plumbline.check.event;

import org.plumbline.language.grammar.Tree;

/**
 * A word that tells an event.
 *
 * @param word its index in the sentence
 * @param clause the word that heads what is told: the word itself, the "is" of "is closed", the
 *     "reached" of "reached an agreement"
 */
record Predication(Tree tree, int word, int clause, Concept concept) {

  boolean isNoun() {
    return tree.tag(word).startsWith("NN") && clause == word;
  }

  /** Whether what is told holds for a while, as with "is closed", and may change. */
  boolean isState() {
    return tree.tag(word).startsWith("JJ");
  }
}
