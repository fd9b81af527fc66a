package org.plumbline.suggest.date;

/** Tells names of programmes and works from the common words that they are made of. */
final class Titles {

  private Titles() {}

  /**
   * Whether an expression that ends in a common noun is written as a name: "60 Minutes" amid words
   * that are written small, "This Week" in quotation marks. In a headline all words are capitals.
   */
  static boolean isTitle(Passage passage, int from, int to) {
    Word noun = passage.word(to - 1);
    if (!noun.isCapitalised() || noun.isGlued() || to - 1 == from) {
      return false;
    }
    return isSmall(passage.word(from - 1))
        || isSmall(passage.word(to))
        || passage.word(from - 1).isAny("\"", "\u201c", "\u2018", "`", "'");
  }

  private static boolean isSmall(Word word) {
    return word.isLetters() && !word.isCapitalised();
  }
}
