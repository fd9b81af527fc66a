package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.WordList;

/** Tells a change "from 20 to 30" from a range: something rose or fell before. */
final class Direction {

  private static final WordList CHANGES = WordList.read(Direction.class, "changes.txt");

  /** How many words before are looked at. */
  private static final int NEAR = 8;

  private Direction() {}

  static boolean isChange(Passage passage, int at) {
    return passage.isNear(CHANGES, at, NEAR);
  }
}
