package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.Phrases;

/**
 * Tells parts of a whole from what sounds like them: "a third of them" from "a third man", "half
 * the price" from "half time", "a quarter of all" from "a quarter to five".
 */
final class FractionRule {

  private static final Phrases<Boolean> WHOLE_FOLLOWS = lexicon("before-whole.txt");
  private static final Phrases<Boolean> HALVES = lexicon("half-after.txt");
  private static final Phrases<Boolean> SHARE_FOLLOWS = lexicon("share-after.txt");

  private FractionRule() {}

  private static Phrases<Boolean> lexicon(String resource) {
    return Phrases.<Boolean>inAnyCase().addAll(FractionRule.class, resource, left -> true).build();
  }

  /**
   * Whether the words from {@code at} to {@code end} name a part.
   *
   * @param isHedged whether a hedge stands before them
   */
  static boolean isPart(Passage passage, int at, int end, boolean isHedged) {
    if (!passage.hasLetter(at)) {
      return true;
    }
    String written = passage.text().substring(at, end);
    if (isWord(written, "half")) {
      return isHalf(passage, at, end, isHedged);
    }
    if (isWord(written, "a quarter")) {
      return isFollowed(passage, end, "of") || isHedged || isShare(passage, at);
    }
    boolean isArticle = passage.hasWord(at) && !passage.hasWord(at + 1);
    return !isArticle || isAlone(passage, end);
  }

  private static boolean isWord(String written, String word) {
    return written.equalsIgnoreCase(word);
  }

  private static boolean isHalf(Passage passage, int at, int end, boolean isHedged) {
    String before = passage.previousWord(at);
    boolean isOfGame =
        HALVES
            .at(before, 0, before.length())
            .filter(match -> match.end() == before.length())
            .isPresent();
    return !isOfGame && !passage.hasHyphen(end) && (isHedged || isAlone(passage, end));
  }

  private static boolean isShare(Passage passage, int at) {
    String before = passage.previousWord(at);
    return SHARE_FOLLOWS
        .at(before, 0, before.length())
        .filter(match -> match.end() == before.length())
        .isPresent();
  }

  private static boolean isFollowed(Passage passage, int end, String word) {
    return passage.wordAfter(end).equalsIgnoreCase(word);
  }

  /** Whether no noun follows that would make a word of two of it. */
  private static boolean isAlone(Passage passage, int end) {
    int next = passage.afterBlanks(end);
    if (passage.hasHyphen(end)) {
      return false;
    }
    return !passage.hasLetter(next)
        || WHOLE_FOLLOWS.at(passage.text(), next, passage.end()).isPresent();
  }
}
