package org.plumbline.suggest.source;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/**
 * An attribution as one construction of a sentence shows it, before quotations are completed and
 * names looked up.
 *
 * @param tree the sentence of the source
 * @param head the word of the sentence that the source's phrase hangs on
 * @param core the word of the cue that binds the source
 * @param source the source's phrase
 * @param cue the words that bind source and content
 * @param content what is said; at least one range, in reading order
 */
record Draft(
    Tree tree,
    int head,
    int core,
    TextRange source,
    Optional<TextRange> cue,
    List<TextRange> content) {
  Draft {
    content = List.copyOf(content);
  }

  /**
   * Puts together what a construction has found; nothing when no words are left to be said.
   *
   * @param owner the word that the source's phrase hangs on
   * @param core the word of the cue that binds it
   * @param cue the cue's words, from the first to the last
   * @param said what is said; words of source and cue among them do not count
   */
  static Optional<Draft> of(Tree tree, int owner, int core, VerbGroup cue, BitSet said) {
    return of(tree, owner, core, SourcePhrase.of(tree, owner, core), cue, said);
  }

  /** The same for a source of which the words are known; its last word stands for it. */
  static Optional<Draft> between(Tree tree, SourcePhrase source, VerbGroup cue, BitSet said) {
    return of(tree, source.last(), cue.first(), source, cue, said);
  }

  private static Optional<Draft> of(
      Tree tree, int owner, int core, SourcePhrase source, VerbGroup cue, BitSet said) {
    BitSet words = (BitSet) said.clone();
    words.clear(source.first(), source.last() + 1);
    words.clear(cue.first(), cue.last() + 1);
    List<TextRange> content = Spread.of(tree, words);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                tree,
                owner,
                core,
                tree.range(source.first(), source.last()),
                Optional.of(tree.range(cue.first(), cue.last())),
                content));
  }

  /** The same with other content. */
  Draft saying(List<TextRange> other) {
    return new Draft(tree, head, core, source, cue, other);
  }

  /** The same with what another one says added, except where that takes in source or cue. */
  Draft joined(Draft other) {
    Spans all = new Spans(content);
    for (TextRange range : other.content()) {
      if (!range.overlaps(source) && cue.stream().noneMatch(range::overlaps)) {
        all = all.with(range);
      }
    }
    return saying(all.ranges());
  }

  /** How many units of text are said. */
  int length() {
    return content.stream().mapToInt(TextRange::length).sum();
  }
}
