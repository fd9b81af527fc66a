package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import org.plumbline.suggest.number.Phrases;

/**
 * Results of games and votes: "3-1", "won 2-3", "a 52-48 vote". Two numbers that fall are one; two
 * that rise are one beside a word of winning or voting.
 */
final class Score {

  private static final Phrases<Boolean> WORDS =
      Phrases.<Boolean>inAnyCase().addAll(Score.class, "score-words.txt", left -> true).build();

  /** How many words before and after are looked at. */
  private static final int NEAR = 4;

  private Score() {}

  static boolean isAt(Passage passage, int at, int end, BigDecimal low, BigDecimal high) {
    return low.compareTo(high) >= 0 || isNear(passage, at, end);
  }

  private static boolean isNear(Passage passage, int at, int end) {
    int word = at;
    for (int i = 0; i < NEAR; i++) {
      int before = passage.wordBefore(word);
      if (before == word) {
        break;
      }
      word = before;
      if (WORDS.at(passage.text(), word, passage.end()).isPresent()) {
        return true;
      }
    }
    return WORDS.at(passage.text(), passage.afterBlanks(end), passage.end()).isPresent();
  }
}
