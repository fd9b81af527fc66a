package org.plumbline.suggest.figure;

import java.util.Map;
import org.plumbline.suggest.number.WordList;

/**
 * Tells parts of a whole from what sounds like them: "a third of them" from "a third man", "half
 * the price" from "half time", "a quarter of all" from "a quarter to five".
 */
final class FractionRule {

  private static final WordList WHOLE_FOLLOWS =
      WordList.read(FractionRule.class, "before-whole.txt");

  private static final WordList OF_GAMES = WordList.read(FractionRule.class, "half-after.txt");
  private static final WordList OF_CHANGES = WordList.read(FractionRule.class, "share-after.txt");

  /** Verbs of one more, not of a part of many: "a third was also hurt". */
  private static final WordList SINGULARS = WordList.of("was", "is", "has", "did", "came", "went");

  /** What is counted before another one comes: "killed two and wounded a third". */
  private static final Map<String, WordList> ONE_LESS =
      Map.of(
          "third", WordList.of("two", "2", "second", "both"),
          "fourth", WordList.of("three", "3", "third"),
          "fifth", WordList.of("four", "4", "fourth"));

  /** How many words before are looked at for them. */
  private static final int NEAR = 12;

  private FractionRule() {}

  /**
   * Whether the words from {@code at} to {@code end} name a part.
   *
   * @param isHedged whether a hedge stands before them
   */
  static boolean isPart(Passage passage, int at, int end, boolean isHedged) {
    String written = passage.text().substring(at, end);
    if (written.equalsIgnoreCase("half")) {
      return isHalf(passage, at, end, isHedged);
    }
    if (!passage.hasLetter(at) || passage.wordAfter(end).equalsIgnoreCase("of")) {
      return true;
    }
    if (written.equalsIgnoreCase("a quarter")) {
      return isHedged || OF_CHANGES.has(passage.previousWord(at));
    }
    boolean isArticle = !passage.hasWord(at + 1);
    return !isArticle
        || (isAlone(passage, end)
            && !SINGULARS.has(passage.wordAfter(end))
            && !isOneMore(passage, at));
  }

  private static boolean isHalf(Passage passage, int at, int end, boolean isHedged) {
    return !OF_GAMES.has(passage.previousWord(at))
        && !passage.hasHyphen(end)
        && (isHedged || isAlone(passage, end));
  }

  /** Whether no noun follows that would make one word of two. */
  private static boolean isAlone(Passage passage, int end) {
    int next = passage.afterBlanks(end);
    return !passage.hasHyphen(end)
        && (!passage.hasLetter(next) || WHOLE_FOLLOWS.isAt(passage.text(), next, passage.end()));
  }

  private static boolean isOneMore(Passage passage, int at) {
    WordList less = ONE_LESS.get(passage.wordAfter(at + 1));
    return less != null && passage.isNear(less, at, NEAR);
  }
}
