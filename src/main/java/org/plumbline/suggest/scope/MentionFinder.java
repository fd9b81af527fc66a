package org.plumbline.suggest.scope;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.language.Analysis;
import org.plumbline.language.grammar.RangeSearch;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/** Finds the words of a figure in the trees of a paragraph. */
final class MentionFinder {

  private static final Set<String> MODIFIERS =
      Set.of("nmod", "nummod", "num", "qmod", "compound", "det", "amod", "poss", "advmod");

  /** In words; what is longer is a table or a list without marks, of which no tree tells much. */
  private static final int LONGEST_SENTENCE = 400;

  private static final Set<String> BEFORE_NOUN = Set.of("JJ", "JJR", "NN", "NNP");

  private final EventWords words;

  MentionFinder(EventWords words) {
    this.words = words;
  }

  /** Empty where no sentence holds the figure. */
  Optional<Mention> find(TextRange figure, Analysis paragraph) {
    return RangeSearch.sentences(paragraph, figure).stream()
        .filter(sentence -> sentence.size() <= LONGEST_SENTENCE)
        .map(Tree::new)
        .filter(tree -> !tree.words(figure).isEmpty())
        .findFirst()
        .map(tree -> mention(tree, tree.words(figure)));
  }

  private Mention mention(Tree tree, List<Integer> figure) {
    int first = figure.getFirst();
    int last = figure.getLast();
    int head = figure.reversed().stream().filter(tree::isNoun).findFirst().orElse(last);
    while (first <= tree.head(head) && tree.head(head) <= last && tree.isNoun(tree.head(head))) {
      head = tree.head(head);
    }
    OptionalInt noun = above(tree, head, last);
    return new Mention(tree, first, last, head, noun.isPresent() ? noun : behind(tree, last));
  }

  /** The noun behind a figure that the figure modifies. */
  private static OptionalInt above(Tree tree, int head, int last) {
    int noun = head;
    while (MODIFIERS.contains(tree.relation(noun)) && tree.isNoun(tree.head(noun))) {
      noun = tree.head(noun);
    }
    boolean isBehind =
        noun > last
            && IntStream.range(last + 1, noun).noneMatch(word -> tree.tag(word).equals("IN"));
    return isBehind ? OptionalInt.of(noun) : OptionalInt.empty();
  }

  /** Where a state was taken for a verb: "two captured Korean soldiers". */
  private OptionalInt behind(Tree tree, int last) {
    int at = last + 1;
    if (at >= tree.size() || words.state(tree, at).isEmpty()) {
      return OptionalInt.empty();
    }
    do {
      at++;
    } while (at < tree.size() && BEFORE_NOUN.contains(tree.tag(at)));
    return at < tree.size() && tree.tag(at).equals("NNS")
        ? OptionalInt.of(at)
        : OptionalInt.empty();
  }
}
