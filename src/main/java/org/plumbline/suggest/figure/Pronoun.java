package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.Phrases;

/**
 * "One" that counts nothing: "no one", "the one", "one of whom", "one another", "one day". It
 * counts before a noun that is not among those ("one soldier") and where a hedge says so.
 */
final class Pronoun {

  private static final Phrases<Boolean> BEFORE = lexicon("one-after.txt");
  private static final Phrases<Boolean> AFTER = lexicon("one-before.txt");

  private Pronoun() {}

  private static Phrases<Boolean> lexicon(String resource) {
    return Phrases.<Boolean>inAnyCase().addAll(Pronoun.class, resource, left -> true).build();
  }

  /** Whether the word from {@code at} to {@code end} is "one" and no number. */
  static boolean isAt(Passage passage, int at, int end) {
    boolean isOne = end - at == 3 && passage.text().regionMatches(true, at, "one", 0, 3);
    if (!isOne) {
      return false;
    }
    int next = passage.afterBlanks(end);
    if (next == end
        || !passage.hasLetter(next)
        || AFTER.at(passage.text(), next, passage.end()).isPresent()) {
      return true;
    }
    String before = passage.previousWord(at);
    return !before.isEmpty()
        && BEFORE
            .at(before, 0, before.length())
            .filter(word -> word.end() == before.length())
            .isPresent();
  }
}
