package org.plumbline.check.across;

import java.util.HashSet;
import java.util.Set;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.text.TextRange;

/**
 * The content words of a sentence, by lemma, and those of its names.
 *
 * @param words in no order
 */
record Context(Set<String> words) {

  /** In words that two sentences share: fewer share them by chance. */
  private static final int FEWEST_WORDS = 3;

  Context {
    words = Set.copyOf(words);
  }

  /**
   * @param compared what the two sentences need not have in common, in UTF-16 units
   */
  static Context of(Sentence sentence, TextRange compared) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.range().overlaps(compared)) {
        continue;
      }
      if (Terms.isName(token)) {
        words.add(Terms.name(token));
      } else if (Terms.isContent(token)) {
        words.add(token.lemma());
      }
    }
    return new Context(words);
  }

  /** The words that the two sentences share, as a share of those of the shorter one. */
  double likeness(Context other) {
    long shared = words.stream().filter(other.words::contains).count();
    int shorter = Math.min(words.size(), other.words.size());
    return shared < FEWEST_WORDS ? 0 : (double) shared / shorter;
  }
}
