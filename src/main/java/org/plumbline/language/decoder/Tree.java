package org.plumbline.language.decoder;

import java.util.Arrays;

/**
 * Who depends on whom, while it is being decided. Word 0 is the root. The dependents of a word are
 * chained in reading order, so that the outermost ones are at hand.
 */
final class Tree {

  /** In the place of a word where there is none. */
  static final int NOBODY = -1;

  private final int[] head;
  private final int[] first;
  private final int[] last;
  private final int[] before;
  private final int[] after;

  /**
   * @param size with the root
   */
  Tree(int size) {
    this.head = empty(size);
    this.first = empty(size);
    this.last = empty(size);
    this.before = empty(size);
    this.after = empty(size);
  }

  private static int[] empty(int size) {
    int[] words = new int[size];
    Arrays.fill(words, NOBODY);
    return words;
  }

  int head(int word) {
    return head[word];
  }

  boolean hasHead(int word) {
    return head[word] != NOBODY;
  }

  boolean isDescendantOf(int word, int ancestor) {
    for (int above = head[word]; above != NOBODY; above = head[above]) {
      if (above == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Hangs a word on another one, and off the one that it hung on. */
  void hang(int word, int on) {
    if (hasHead(word)) {
      unhook(word);
    }
    int left = last[on];
    while (left > word) {
      left = before[left];
    }
    int right = left == NOBODY ? first[on] : after[left];
    before[word] = left;
    after[word] = right;
    link(on, left, word);
    link(on, word, right);
    head[word] = on;
  }

  private void unhook(int word) {
    link(head[word], before[word], after[word]);
    before[word] = NOBODY;
    after[word] = NOBODY;
  }

  /** Makes two dependents of a word neighbours; of {@link #NOBODY}, the other is the outermost. */
  private void link(int on, int left, int right) {
    if (left == NOBODY) {
      first[on] = right;
    } else {
      after[left] = right;
    }
    if (right == NOBODY) {
      last[on] = left;
    } else {
      before[right] = left;
    }
  }

  int relative(int word, Place.Relation relation) {
    return switch (relation) {
      case SELF -> word;
      case H -> head[word];
      case H2 -> hasHead(word) ? head[head[word]] : NOBODY;
      case LMD -> leftOf(word, first[word]);
      case LMD2 -> first[word] == NOBODY ? NOBODY : leftOf(word, after[first[word]]);
      case RMD -> rightOf(word, last[word]);
      case RMD2 -> last[word] == NOBODY ? NOBODY : rightOf(word, before[last[word]]);
      case LNS -> before[word];
      case LNS2 -> before[word] == NOBODY ? NOBODY : before[before[word]];
    };
  }

  private static int leftOf(int word, int dependent) {
    return dependent < word ? dependent : NOBODY;
  }

  private static int rightOf(int word, int dependent) {
    return dependent > word ? dependent : NOBODY;
  }

  /** How many dependents stand before a word, none, one or more: 0 to 2. */
  int leftValency(int word) {
    return count(relative(word, Place.Relation.LMD), relative(word, Place.Relation.LMD2));
  }

  /** How many dependents stand after a word, none, one or more: 0 to 2. */
  int rightValency(int word) {
    return count(relative(word, Place.Relation.RMD), relative(word, Place.Relation.RMD2));
  }

  private static int count(int outermost, int next) {
    if (outermost == NOBODY) {
      return 0;
    }
    return next == NOBODY ? 1 : 2;
  }
}
