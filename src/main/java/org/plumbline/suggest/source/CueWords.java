package org.plumbline.suggest.source;

import java.util.Set;

/**
 * The words that bind sources to what they say.
 *
 * @param verbs "say", "want"
 * @param nouns "claim", "wish"
 * @param adjectives "confident", "eager"
 */
record CueWords(Lexicon verbs, Lexicon nouns, Lexicon adjectives) {

  private static final Set<String> CLAUSE = Set.of("that");

  static CueWords read() {
    return new CueWords(
        Lexicon.read("verbs.txt"), Lexicon.read("nouns.txt"), Lexicon.read("adjectives.txt"));
  }

  /** What may follow a verb; a verb that is not listed may say a clause that begins with "that". */
  Set<String> framesOf(Tree tree, int verb) {
    String lemma = tree.lemma(verb);
    if (verbs.has(lemma)) {
      return verbs.frames(lemma);
    }
    return VerbComplements.finiteClause(tree, verb).stream()
            .anyMatch(clause -> VerbComplements.opensWithThat(tree, clause))
        ? CLAUSE
        : Set.of();
  }
}
