package org.plumbline.suggest.source;

import java.util.Set;

/**
 * A verb with its auxiliaries, negation, adverbs and particle, and the verbs that it completes
 * ("went on to say", "seems to believe").
 *
 * @param first its first word
 * @param last its last word
 */
record VerbGroup(int first, int last) {

  /** Verbs that say how something is done rather than what. */
  private static final Set<String> MANNER =
      Set.of(
          "seem",
          "appear",
          "go",
          "continue",
          "begin",
          "start",
          "try",
          "attempt",
          "have",
          "use",
          "need",
          "tend",
          "happen",
          "manage",
          "fail",
          "take");

  static VerbGroup of(Tree tree, int verb) {
    int first = verb;
    while (first > 0 && belongs(tree, first - 1, verb)) {
      first--;
    }
    int last = verb;
    while (last + 1 < tree.size() && follows(tree, last + 1, verb)) {
      last++;
    }
    int above = tree.head(verb);
    if (tree.is(verb, "xcomp")
        && above >= 0
        && above < first
        && first - above <= 2
        && MANNER.contains(tree.lemma(above))) {
      first = of(tree, above).first();
    }
    return new VerbGroup(first, last);
  }

  /** The same with the word after it, if that is the last word of a cue. */
  VerbGroup reaching(int cueEnd) {
    return cueEnd == last + 1 ? new VerbGroup(first, cueEnd) : this;
  }

  private static boolean belongs(Tree tree, int word, int verb) {
    return tree.head(word) == verb
        && (tree.is(word, "aux", "auxpass", "neg")
            || (tree.is(word, "advmod") && !tree.tag(word).startsWith("W")));
  }

  private static boolean follows(Tree tree, int word, int verb) {
    return tree.head(word) == verb
        && (tree.is(word, "prt", "neg")
            || (tree.is(word, "advmod")
                && tree.first(word) == tree.last(word)
                && !tree.tag(word).startsWith("W")));
  }
}
