package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.Phrases;

/** What a word looks like, as far as that can be told without a parse. */
final class Nouns {

  private static final Phrases<Boolean> PLURALS = lexicon("plurals.txt");
  private static final Phrases<Boolean> NO_PLURALS = lexicon("no-plurals.txt");

  private Nouns() {}

  private static Phrases<Boolean> lexicon(String resource) {
    return Phrases.<Boolean>inAnyCase().addAll(Nouns.class, resource, left -> true).build();
  }

  /** Whether a word can be the plural of a noun. */
  static boolean isPlural(String word) {
    return isIn(PLURALS, word)
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !isIn(NO_PLURALS, word));
  }

  private static boolean isIn(Phrases<Boolean> lexicon, String word) {
    return lexicon
        .at(word, 0, word.length())
        .filter(match -> match.end() == word.length())
        .isPresent();
  }
}
