package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.Phrases;

/** Tells a change "from 20 to 30" from a range: something rose or fell before. */
final class Direction {

  private static final Phrases<Boolean> CHANGES =
      Phrases.<Boolean>inAnyCase().addAll(Direction.class, "changes.txt", left -> true).build();

  /** How many words before are looked at. */
  private static final int NEAR = 8;

  private Direction() {}

  static boolean isChange(Passage passage, int at) {
    int word = at;
    for (int i = 0; i < NEAR; i++) {
      int before = passage.wordBefore(word);
      if (before == word) {
        return false;
      }
      word = before;
      if (CHANGES.at(passage.text(), word, passage.end()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
