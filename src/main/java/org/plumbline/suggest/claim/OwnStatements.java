package org.plumbline.suggest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.model.Spans;
import org.plumbline.suggest.grammar.Tree;
import org.plumbline.text.TextRange;

/**
 * Finds the checkable statements that a text makes in its own voice. Headings and labels, which
 * have no mark at their end, questions and quotations are none.
 */
final class OwnStatements {

  /** In words; what is longer is a list or a table. */
  private static final int LONGEST_SENTENCE = 100;

  private static final Set<String> EDGES = Set.of(".", ",", ":", "HYPH", "NFP", "CC");

  private final Checkable checkable;
  private final Stances stances;

  OwnStatements(Stances stances) {
    this.stances = stances;
    this.checkable = new Checkable(stances);
  }

  List<TextRange> find(String text, List<Analysis> analyses, List<Spans> attributed) {
    List<TextRange> found = new ArrayList<>();
    for (Analysis analysis : analyses) {
      for (Sentence sentence : analysis.sentences()) {
        if (isStatement(text, analysis, sentence)) {
          clauses(new Tree(sentence), attributed).forEach(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isStatement(String text, Analysis paragraph, Sentence sentence) {
    String form = sentence.range().in(text).replaceAll("[\\p{Pf}\"')\\]]+$", "");
    String before = text.substring(paragraph.paragraph().start(), sentence.range().start());
    boolean isQuoted = before.chars().filter(unit -> unit == '"').count() % 2 == 1;
    return sentence.size() <= LONGEST_SENTENCE && form.endsWith(".") && !isQuoted;
  }

  /** The statements of the main clauses of a sentence. */
  private List<TextRange> clauses(Tree tree, List<Spans> attributed) {
    List<Integer> heads = heads(tree);
    return heads.stream()
        .filter(head -> isOwn(tree, head) && checkable.test(tree, head))
        .map(head -> range(tree, head, heads, attributed))
        .flatMap(Optional::stream)
        .filter(range -> attributed.stream().noneMatch(content -> isMostly(range, content)))
        .toList();
  }

  /** The heads of the main clauses that have a subject of their own. */
  private static List<Integer> heads(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.isVerb(word) && isMain(tree, word))
        .filter(word -> tree.dependents(word).anyMatch(tree::isSubject))
        .boxed()
        .toList();
  }

  private static boolean isMain(Tree tree, int word) {
    int at = word;
    while (tree.is(at, "conj") && tree.isVerb(tree.head(at))) {
      at = tree.head(at);
    }
    return tree.head(at) == Token.ROOT;
  }

  /** Whether the clause says something itself, and does not pass on what somebody says. */
  private boolean isOwn(Tree tree, int head) {
    boolean isPassedOn =
        tree.dependent(head, "ccomp").isPresent() && stances.of(tree, head).isPresent();
    boolean isAccording =
        tree.dependents(head).anyMatch(below -> tree.lemma(below).equals("accord"));
    return !isAccording && (!isPassedOn || tree.dependent(head, "auxpass").isPresent());
  }

  /** The words of a clause in a row, without other main clauses and what is attributed in it. */
  private static Optional<TextRange> range(
      Tree tree, int head, List<Integer> heads, List<Spans> attributed) {
    List<Integer> cuts = new ArrayList<>(heads);
    cuts.removeIf(other -> other == head || tree.isUnder(head, other));
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
    List<Integer> row = around(head, words);
    boolean isCutShort = row.size() < words.size() || cuts.size() > heads.size() - 1;
    return trimmed(tree, isCutShort ? toComma(tree, head, row) : row);
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

  /** Up to the last comma behind the head, where what was cut away was set off by one. */
  private static List<Integer> toComma(Tree tree, int head, List<Integer> row) {
    return row.reversed().stream()
        .takeWhile(word -> word > head)
        .filter(word -> tree.form(word).equals(","))
        .findFirst()
        .map(comma -> row.subList(0, row.indexOf(comma)))
        .orElse(row);
  }

  private static Optional<TextRange> trimmed(Tree tree, List<Integer> row) {
    List<Integer> words = new ArrayList<>(row);
    while (!words.isEmpty() && isEdge(tree, words.getFirst())) {
      words.removeFirst();
    }
    while (!words.isEmpty() && isEdge(tree, words.getLast())) {
      words.removeLast();
    }
    return words.stream().map(word -> tree.sentence().token(word).range()).reduce(TextRange::hull);
  }

  /** Marks and conjunctions at the ends are no part of a statement; brackets and quotes are. */
  private static boolean isEdge(Tree tree, int word) {
    return EDGES.contains(tree.tag(word));
  }

  /** Whether more than half of one of the two lies in the other. */
  private static boolean isMostly(TextRange range, Spans content) {
    int shared =
        content.ranges().stream()
            .flatMap(part -> part.intersection(range).stream())
            .mapToInt(TextRange::length)
            .sum();
    int said = content.ranges().stream().mapToInt(TextRange::length).sum();
    return shared * 2 > range.length() || shared * 2 > said;
  }
}
