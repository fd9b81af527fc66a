package org.plumbline.suggest.figure;

import org.plumbline.suggest.number.WordList;

/**
 * Numbers that name rather than count: "Boeing 737", "Route 66", "page 12", "iPhone 12". A number
 * behind a word with a capital is one, unless that word begins a sentence, names a day or a month,
 * or what is counted follows.
 */
final class Label {

  private static final WordList NOUNS = WordList.read(Label.class, "label-nouns.txt");

  private static final WordList NO_NAMES = WordList.read(Label.class, "no-names.txt");

  private Label() {}

  /** Whether the word before a number makes a name of it. */
  static boolean isBefore(Passage passage, int at, int end) {
    int word = passage.wordBefore(at);
    if (word == at) {
      int point = passage.abbreviationBefore(at);
      return point < at && is(NOUNS, passage, point, at);
    }
    if (is(NOUNS, passage, word, at)) {
      return true;
    }
    return isCapitalised(passage, word)
        && !is(NO_NAMES, passage, word, at)
        && !passage.isSentenceStart(word)
        && !Nouns.isPlural(passage.wordAfter(end))
        && !passage.isHeadline(at);
  }

  /** Whether the word from {@code word} to {@code end} makes no name, though it bear a capital. */
  static boolean isNoName(Passage passage, int word, int end) {
    return is(NO_NAMES, passage, word, end);
  }

  private static boolean isCapitalised(Passage passage, int word) {
    return passage.hasCapital(word) || passage.hasCapital(word + 1);
  }

  private static boolean is(WordList lexicon, Passage passage, int word, int at) {
    int stop = lexicon.after(passage.text(), word, at);
    return stop > word && passage.afterBlanks(stop) >= at;
  }
}
