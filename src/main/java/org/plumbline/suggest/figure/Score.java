package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import org.plumbline.suggest.number.WordList;

/**
 * Results of games and votes: "3-1", "won 2-3", "a 52-48 vote", "(12-4)". Two numbers that fall are
 * one; two that rise are one in brackets, or beside a word of winning or voting.
 */
final class Score {

  private static final WordList WORDS = WordList.read(Score.class, "score-words.txt");

  /** How many words before are looked at. */
  private static final int NEAR = 4;

  private Score() {}

  static boolean isAt(Passage passage, int at, int end, BigDecimal low, BigDecimal high) {
    boolean isInBrackets = passage.has(at - 1, '(') && passage.has(end, ')');
    return low.compareTo(high) >= 0
        || isInBrackets
        || passage.isNear(WORDS, at, NEAR)
        || WORDS.isAt(passage.text(), passage.afterBlanks(end), passage.end());
  }
}
