package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.Chars;

/**
 * Number words that are parts of names: "Seven Network", "Group of Seven", "Big Five". They bear a
 * capital inside a sentence; at its beginning, where every word does, the words behind tell: "Seven
 * Palestinians" are counted, "Seven Network" is not.
 */
final class ProperName {

  private ProperName() {}

  static boolean isAt(Passage passage, int at, int end) {
    if (!passage.hasCapital(at) || passage.hasCapital(at + 1) || passage.isHeadline(at)) {
      return false;
    }
    return !passage.isSentenceStart(at) || isBeforeName(passage, end);
  }

  /** Whether words with capitals follow, and no plural noun behind or among them. */
  private static boolean isBeforeName(Passage passage, int end) {
    int next = passage.afterBlanks(end);
    if (next == end || !passage.hasCapital(next)) {
      return false;
    }
    int word = next;
    while (passage.hasCapital(word)) {
      int stop = Chars.afterWord(passage.text(), word, passage.end());
      if (Nouns.isPlural(passage.text().substring(word, stop))) {
        return false;
      }
      word = passage.hasHyphen(stop) ? stop + 1 : passage.afterBlanks(stop);
    }
    return !Nouns.isPlural(passage.wordAt(word));
  }
}
