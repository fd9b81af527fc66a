package org.plumbline.suggest.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plumbline.text.TextRange;

/** Turns a set of words into stretches of text. */
final class Spread {

  private Spread() {}

  /**
   * The stretches in which the words stand. Marks between two of them are taken in, marks at the
   * ends are left out, except a question mark or exclamation mark that closes.
   */
  static List<TextRange> of(Tree tree, BitSet words) {
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
