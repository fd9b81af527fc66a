package org.plumbline.suggest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/** Where a clause stands: its words in a row, without marks at its ends. */
final class ClauseSpan {

  /** Marks and conjunctions at the ends are no part of a statement; brackets and quotes are. */
  private static final Set<String> EDGES = Set.of(".", ",", ":", "HYPH", "NFP", "CC");

  /** Words that promise something behind them. */
  private static final Set<String> DANGLING = Set.of("IN", "TO", "DT", "PRP$", "WRB", "WP", "WDT");

  private ClauseSpan() {}

  /**
   * The span of a clause.
   *
   * @param others heads of other clauses, which are left out
   * @param attributed contents that are left out with the modifier in which they stand
   */
  static Optional<TextRange> of(Tree tree, int head, List<Integer> others, List<Spans> attributed) {
    List<Integer> cuts = new ArrayList<>(others);
    cuts.removeIf(other -> tree.isUnder(head, other));
    for (Spans content : attributed) {
      tree.words(content.hull()).stream()
          .filter(word -> tree.isUnder(word, head))
          .findFirst()
          .flatMap(word -> aside(tree, word, head))
          .ifPresent(cuts::add);
    }
    List<Integer> words =
        IntStream.range(0, tree.size())
            .filter(word -> tree.isUnder(word, head))
            .filter(word -> cuts.stream().noneMatch(cut -> tree.isUnder(word, cut)))
            .boxed()
            .toList();
    return trimmed(tree, head, around(head, words));
  }

  /** The topmost modifier below a head that holds a word: "…, while officials warn that". */
  private static Optional<Integer> aside(Tree tree, int word, int head) {
    return topmost(tree, word, head, "advcl", "relcl", "parataxis")
        .or(() -> topmost(tree, word, head, "conj", "prep", "npadvmod", "dep"));
  }

  private static Optional<Integer> topmost(Tree tree, int word, int head, String... relations) {
    Optional<Integer> topmost = Optional.empty();
    for (int at = word; at != head; at = tree.head(at)) {
      if (tree.is(at, relations)) {
        topmost = Optional.of(at);
      }
    }
    return topmost;
  }

  /** The words that stand in a row with the head. */
  private static List<Integer> around(int head, List<Integer> words) {
    int first = words.indexOf(head);
    int last = first;
    while (first > 0 && words.get(first - 1) == words.get(first) - 1) {
      first--;
    }
    while (last + 1 < words.size() && words.get(last + 1) == words.get(last) + 1) {
      last++;
    }
    return words.subList(first, last + 1);
  }

  private static Optional<TextRange> trimmed(Tree tree, int head, List<Integer> row) {
    List<Integer> words = withoutEdges(tree, row);
    if (!words.isEmpty() && DANGLING.contains(tree.tag(words.getLast()))) {
      words = withoutEdges(tree, toComma(tree, head, words));
    }
    return words.stream().map(word -> tree.sentence().token(word).range()).reduce(TextRange::hull);
  }

  private static List<Integer> withoutEdges(Tree tree, List<Integer> row) {
    int first = 0;
    int end = row.size();
    while (first < end && EDGES.contains(tree.tag(row.get(first)))) {
      first++;
    }
    while (first < end && EDGES.contains(tree.tag(row.get(end - 1)))) {
      end--;
    }
    return row.subList(first, end);
  }

  /** Up to the last comma behind the head. */
  private static List<Integer> toComma(Tree tree, int head, List<Integer> row) {
    return row.reversed().stream()
        .takeWhile(word -> word > head)
        .filter(word -> tree.form(word).equals(","))
        .findFirst()
        .map(comma -> row.subList(0, row.indexOf(comma)))
        .orElse(row);
  }
}
