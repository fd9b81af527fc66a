package org.plumbline.suggest.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Tree;
import org.plumbline.language.statement.Stance;
import org.plumbline.language.statement.Stances;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/**
 * Finds what a text passes on as open, without saying who thinks so: "speculation that they have
 * withdrawn", "rumours that the king has died".
 */
final class OpenStatements {

  private final Stances stances;

  OpenStatements(Stances stances) {
    this.stances = stances;
  }

  List<TextRange> find(Tree tree, List<Spans> attributed) {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.isVerb(word) && tree.is(word, "acl", "ccomp"))
        .filter(word -> tree.dependent(word, "mark").isPresent())
        .filter(word -> tree.dependents(word).anyMatch(tree::isSubject))
        .filter(word -> isThought(tree, tree.head(word)))
        .mapToObj(word -> statement(tree, word, attributed))
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean isThought(Tree tree, int noun) {
    return tree.tag(noun).startsWith("NN")
        && stances.of(tree, noun).filter(Stance.SPECULATION::equals).isPresent();
  }

  /** The clause behind its "that"; nothing where it is attributed as it is. */
  private static Optional<TextRange> statement(Tree tree, int head, List<Spans> attributed) {
    List<Integer> mark = tree.dependent(head, "mark").stream().boxed().toList();
    return ClauseSpan.of(tree, head, mark, attributed)
        .filter(range -> attributed.stream().noneMatch(content -> isSame(range, content)));
  }

  /** Whether a range and a content share more than half of the longer one. */
  private static boolean isSame(TextRange range, Spans content) {
    int longer = Math.max(range.length(), content.hull().length());
    return AttributedContents.shared(range, content) * 2 > longer;
  }
}
