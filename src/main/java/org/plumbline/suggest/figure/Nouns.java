package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.WordList;

/** What a word looks like, as far as that can be told without a parse. */
final class Nouns {

  private static final WordList PLURALS = WordList.read(Nouns.class, "plurals.txt");
  private static final WordList NO_PLURALS = WordList.read(Nouns.class, "no-plurals.txt");

  private Nouns() {}

  /** Whether a word can be the plural of a noun. */
  static boolean isPlural(String word) {
    return PLURALS.has(word)
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !NO_PLURALS.has(word));
  }
}
