package org.plumbline.language.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Tree;

/** Finds the words around a statement that tell how the one who is cited stands to it. */
public final class Framing {

  /**
   * A word that frames a statement.
   *
   * @param isNegated whether it is said not to be so: "did not confirm"
   */
  public record Frame(Stance stance, boolean isNegated) {}

  private final Stances stances;
  private final Polarity polarity;

  public Framing(Stances stances, Polarity polarity) {
    this.stances = stances;
    this.polarity = polarity;
  }

  /**
   * The frames of a statement, from the inside out.
   *
   * @param isFrame which words of the sentence belong to the attribution
   */
  public List<Frame> around(Tree tree, int top, IntPredicate isFrame) {
    List<Frame> frames = new ArrayList<>();
    for (int above = tree.head(top);
        above != Token.ROOT && isFrame.test(above);
        above = tree.head(above)) {
      add(tree, above, frames);
    }
    if (frames.isEmpty()) {
      beside(tree, isFrame).ifPresent(frames::add);
    }
    return frames;
  }

  private void add(Tree tree, int word, List<Frame> frames) {
    if (tree.isNoun(word) && stances.isHedged(tree, word)) {
      frames.add(new Frame(Stance.SPECULATION, false));
    }
    stances.of(tree, word).ifPresent(stance -> frames.add(new Frame(stance, isUndone(tree, word))));
  }

  /** Whether a word is negated, or hangs on one that says that it did not come to pass. */
  private boolean isUndone(Tree tree, int word) {
    boolean isNegated = polarity.isNegated(tree, word);
    int at = word;
    while (tree.is(at, "xcomp")) {
      at = tree.head(at);
      isNegated ^= polarity.refuses(tree, at);
      isNegated ^= polarity.isNegated(tree, at);
    }
    return isNegated;
  }

  /** Where the attribution does not govern the statement: "…, he said", "according to". */
  private Optional<Frame> beside(Tree tree, IntPredicate isFrame) {
    return IntStream.range(0, tree.size())
        .filter(isFrame)
        .filter(tree::isVerb)
        .mapToObj(
            word -> stances.of(tree, word).map(stance -> new Frame(stance, isUndone(tree, word))))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
