package org.plumbline.suggest.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.plumbline.text.TextRange;

/** Turns a set of words into stretches of text. */
final class Spread {

  /** After these, a phrase goes on. */
  private static final Set<String> OPEN = Set.of("CD", "DT", "PRP$", "JJ");

  private static final Set<String> ATTRIBUTES = Set.of("JJ", "JJR", "JJS", "VBN", "VBD", "CD");

  private Spread() {}

  /**
   * The stretches in which the words stand. Marks between two of them are taken in, marks at the
   * ends are left out, except a question mark or exclamation mark that closes.
   */
  static List<TextRange> of(Tree tree, BitSet said) {
    BitSet words = completed(tree, said);
    List<TextRange> ranges = new ArrayList<>();
    int at = words.nextSetBit(0);
    while (at >= 0) {
      int end = words.nextClearBit(at);
      int next = words.nextSetBit(end);
      while (next >= 0 && onlyMarks(tree, end, next)) {
        end = words.nextClearBit(next);
        next = words.nextSetBit(end);
      }
      int last = end - 1;
      while (at <= last && tree.isMark(at)) {
        at++;
      }
      while (last >= at && tree.isMark(last) && !closes(tree, last)) {
        last--;
      }
      if (at <= last) {
        ranges.add(tree.range(at, last));
      }
      at = next;
    }
    return ranges;
  }

  /**
   * The same words, and the noun of a phrase that would break off before it: the parser may take
   * "two captured soldiers" for two who captured soldiers.
   */
  private static BitSet completed(Tree tree, BitSet said) {
    BitSet words = (BitSet) said.clone();
    for (int end = words.nextClearBit(0); end < tree.size(); end = words.nextClearBit(end + 1)) {
      if (end > 0 && words.get(end - 1) && isOpen(tree, end - 1)) {
        int last = endOfPhrase(tree, end);
        words.set(end, last);
      }
    }
    return words;
  }

  private static boolean isOpen(Tree tree, int word) {
    return OPEN.contains(tree.tag(word)) && !tree.token(word).form().endsWith(".");
  }

  /** Behind the noun that ends the phrase which goes on at a word; that word, where none does. */
  private static int endOfPhrase(Tree tree, int from) {
    int at = from;
    while (at < tree.size() && ATTRIBUTES.contains(tree.tag(at))) {
      at++;
    }
    int noun = at;
    while (at < tree.size() && tree.tag(at).startsWith("NN")) {
      at++;
    }
    return at > noun ? at : from;
  }

  private static boolean onlyMarks(Tree tree, int from, int to) {
    for (int word = from; word < to; word++) {
      if (!tree.isMark(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean closes(Tree tree, int word) {
    String form = tree.token(word).form();
    return form.equals("?") || form.equals("!");
  }
}
