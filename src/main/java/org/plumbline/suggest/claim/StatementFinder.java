package org.plumbline.suggest.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.RangeSearch;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/** Finds the head of what is said at a place. */
final class StatementFinder {

  /**
   * A statement in its sentence.
   *
   * @param top the word that heads it
   */
  record Statement(Tree tree, int top) {}

  /** The first statement in a content; empty where it holds no word. */
  Optional<Statement> find(Spans content, List<Analysis> analyses) {
    return RangeSearch.sentences(analyses, content.hull()).stream()
        .map(sentence -> in(sentence, content))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Statement> in(Sentence sentence, Spans content) {
    Tree tree = new Tree(sentence);
    List<Integer> tops =
        IntStream.range(0, tree.size())
            .filter(word -> isIn(tree, word, content) && !isIn(tree, tree.head(word), content))
            .filter(word -> Character.isLetterOrDigit(tree.form(word).codePointAt(0)))
            .boxed()
            .toList();
    return tops.stream()
        .filter(tree::isVerb)
        .findFirst()
        .or(() -> tops.stream().filter(tree::isNoun).findFirst())
        .or(() -> tops.stream().findFirst())
        .map(top -> new Statement(tree, top));
  }

  static boolean isIn(Tree tree, int word, Spans content) {
    if (word < 0) {
      return false;
    }
    TextRange range = tree.sentence().token(word).range();
    return content.ranges().stream().anyMatch(part -> part.overlaps(range));
  }
}
