package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.Chars;
import org.plumbline.suggest.number.WordList;

/**
 * Results of games and votes: "3-1", "won 2-3", "a 52-48 vote", "(12-4)". Two numbers that rise are
 * one in brackets, beside a word of winning or voting, and with a hyphen before no plural; those
 * that fall are no range anyway.
 */
final class Score {

  private static final WordList WORDS = WordList.read(Score.class, "score-words.txt");

  /** How many words before are looked at. */
  private static final int NEAR = 4;

  private Score() {}

  /**
   * @param at where the first number begins
   * @param end where the second one ends
   * @param isHyphened whether a hyphen or dash joins them; then they count only before a plural
   */
  static boolean isAt(Passage passage, int at, int end, boolean isHyphened) {
    boolean isInBrackets = passage.has(at - 1, '(') && passage.has(end, ')');
    return isInBrackets
        || (isHyphened && !isBeforePlural(passage, end))
        || passage.isNear(WORDS, at, NEAR)
        || WORDS.isAt(passage.text(), passage.afterBlanks(end), passage.end());
  }

  /** Whether one of the next two words is a plural: "10-15 armed men". */
  private static boolean isBeforePlural(Passage passage, int end) {
    int word = passage.afterBlanks(end);
    int next = passage.afterBlanks(Chars.afterWord(passage.text(), word, passage.end()));
    return Nouns.isPlural(passage.wordAt(word)) || Nouns.isPlural(passage.wordAt(next));
  }
}
