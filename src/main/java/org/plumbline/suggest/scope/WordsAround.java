package org.plumbline.suggest.scope;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.language.grammar.Tree;

/**
 * A second line where the parse went astray, as it does in lists and headlines: what stands right
 * beside a figure or its noun ("31 dead and more than 1,000 injured", "seven others were slightly
 * wounded", "injuring nine").
 */
final class WordsAround {

  private static final Set<String> SKIPPED =
      Set.of("others", "other", "more", "have", "has", "had", "was", "were", "is", "are", "been");

  /** Tags of words that begin an object, so that what stands before them is an active verb. */
  private static final Set<String> OBJECTS =
      Set.of("DT", "PRP", "PRP$", "CD", "NN", "NNS", "NNP", "NNPS", "JJ");

  private static final Set<String> ACTIVE = Set.of("VB", "VBD", "VBG", "VBP", "VBZ");

  private final EventWords words;

  WordsAround(EventWords words) {
    this.words = words;
  }

  /** The state behind a figure and its noun, or behind what is joined to them by "and". */
  Optional<String> stateBehind(Tree tree, Mention mention) {
    return state(tree, mention.end())
        .or(
            () ->
                tree.dependents(mention.group())
                    .filter(word -> tree.is(word, "conj") && tree.isNoun(word))
                    .mapToObj(word -> state(tree, word))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  /** The state that stands between a figure and its noun: "two captured soldiers". */
  Optional<String> stateBetween(Tree tree, Mention mention) {
    int at = mention.last() + 1;
    return at < mention.group() ? words.state(tree, at) : Optional.empty();
  }

  /** The active verb that stands right before a figure. */
  Optional<String> verbBefore(Tree tree, int first) {
    boolean isVerb = first > 0 && ACTIVE.contains(tree.tag(first - 1));
    return isVerb ? Optional.of(tree.lemma(first - 1)) : Optional.empty();
  }

  private Optional<String> state(Tree tree, int end) {
    int at = end + 1;
    while (at < tree.size() && isSkipped(tree, at)) {
      at++;
    }
    boolean isLast = at + 1 >= tree.size() || !OBJECTS.contains(tree.tag(at + 1));
    return at < tree.size() && isLast ? words.state(tree, at) : Optional.empty();
  }

  private static boolean isSkipped(Tree tree, int word) {
    return tree.tag(word).startsWith("RB")
        || SKIPPED.contains(tree.form(word).toLowerCase(Locale.ROOT));
  }
}
