package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.WordList;

/**
 * "One" that counts nothing: "no one", "the one", "one of whom", "one another", "one day". It
 * counts before a noun that is not among those ("one soldier") and where a hedge says so.
 */
final class Pronoun {

  private static final WordList BEFORE = WordList.read(Pronoun.class, "one-after.txt");
  private static final WordList AFTER = WordList.read(Pronoun.class, "one-before.txt");

  private Pronoun() {}

  /** Whether the word from {@code at} to {@code end} is "one" and no number. */
  static boolean isAt(Passage passage, int at, int end) {
    boolean isOne = end - at == 3 && passage.text().regionMatches(true, at, "one", 0, 3);
    if (!isOne) {
      return false;
    }
    int next = passage.afterBlanks(end);
    if (next == end
        || !passage.hasLetter(next)
        || AFTER.isAt(passage.text(), next, passage.end())) {
      return true;
    }
    String before = passage.previousWord(at);
    return !before.isEmpty() && BEFORE.has(before);
  }
}
