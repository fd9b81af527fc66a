package org.plumbline.suggest.source;

import java.util.BitSet;

/**
 * How far the phrase reaches that names a source: with its article, modifiers and appositions.
 *
 * @param first its first word
 * @param last its last word
 */
record SourcePhrase(int first, int last) {

  /**
   * The phrase that hangs on a word.
   *
   * @param cue the verb or noun that binds the source; what it is part of is not part of the source
   */
  static SourcePhrase of(Tree tree, int head, int cue) {
    BitSet words = new BitSet(tree.size());
    words.set(head);
    boolean several = tree.child(head, "conj").isPresent();
    for (int below : tree.dependents(head)) {
      boolean apart =
          tree.isUnder(cue, below)
              || tree.is(below, "mark", "dep")
              || (tree.is(below, "cc", "preconj") && !several);
      if (!apart) {
        words.or(tree.subtree(below));
      }
    }
    int first = words.previousClearBit(head) + 1;
    int last = words.nextClearBit(head) - 1;
    first = head >= tree.body() ? Math.max(first, tree.body()) : first;
    while (first < head && tree.isMark(first)) {
      first++;
    }
    while (last > head && tree.isMark(last) && !tree.tag(last).equals("-RRB-")) {
      last--;
    }
    return new SourcePhrase(first, last);
  }
}
