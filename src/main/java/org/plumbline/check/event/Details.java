package org.plumbline.check.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Tree;

/** Reads what else is said of an event than who, when and where. */
final class Details {

  /** Under which clauses stand among the details: "allowed him to leave". */
  private static final String CLAUSE = "that";

  private static final Set<String> TIMES = Set.of("DATE", "TIME");

  /** Prepositions that tell why, which may be left out. */
  private static final Set<String> REASONS =
      Set.of("because", "despite", "due", "amid", "thanks", "owing", "following", "according");

  private final Tree tree;
  private final Map<String, Set<String>> found = new HashMap<>();

  private Details(Tree tree) {
    this.tree = tree;
  }

  /** The nouns of the phrases beside an event's words, by lemma, under their preposition. */
  static Map<String, Set<String>> of(Predication predication) {
    Details details = new Details(predication.tree());
    details.collect(predication);
    return details.found;
  }

  private void collect(Predication predication) {
    IntStream.of(predication.word(), predication.clause()).forEach(this::phrases);
    tree.dependents(predication.clause())
        .filter(below -> tree.is(below, "dobj"))
        .forEach(this::phrases);
    IntStream.of(predication.word(), predication.clause())
        .flatMap(tree::dependents)
        .filter(below -> tree.is(below, "ccomp", "xcomp") && below != predication.word())
        .forEach(below -> add(CLAUSE, below));
  }

  private void phrases(int word) {
    tree.dependents(word)
        .filter(below -> tree.is(below, "prep") && !REASONS.contains(tree.lemma(below)))
        .forEach(
            preposition ->
                tree.dependents(preposition)
                    .filter(below -> tree.is(below, "pobj", "pcomp") && !isTime(below))
                    .filter(below -> !tree.tag(below).startsWith("PRP"))
                    .forEach(below -> add(tree.lemma(preposition), below)));
  }

  private void add(String preposition, int word) {
    found.computeIfAbsent(preposition, _ -> new HashSet<>()).add(tree.lemma(word));
  }

  private boolean isTime(int word) {
    return Times.isTime(tree, word) || TIMES.contains(tree.sentence().token(word).name());
  }
}
