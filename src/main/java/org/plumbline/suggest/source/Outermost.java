package org.plumbline.suggest.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.plumbline.text.TextRange;

/**
 * Leaves out attributions within what somebody else says: in "she said he denied it" the article
 * vouches for her saying alone. Of two with a cue in common, the one found first stays.
 */
final class Outermost {

  private Outermost() {}

  /**
   * Those that stand in nobody else's words, in reading order.
   *
   * @param length of the text, in UTF-16 units
   */
  static List<Draft> of(List<Draft> drafts, int length) {
    BitSet said = new BitSet(length);
    BitSet cues = new BitSet(length);
    List<Draft> kept = new ArrayList<>();
    List<Draft> largestFirst = new ArrayList<>(drafts);
    largestFirst.sort(Comparator.comparingInt(Draft::length).reversed());
    for (Draft draft : largestFirst) {
      TextRange cue = draft.cue().orElse(draft.source());
      if (!said.get(cue.start()) && cues.get(cue.start(), cue.end()).isEmpty()) {
        kept.add(draft);
        cues.set(cue.start(), cue.end());
        for (TextRange range : draft.content()) {
          said.set(range.start(), range.end());
        }
      }
    }
    kept.sort(Comparator.comparing(draft -> draft.source().hull(draft.content().getFirst())));
    return kept;
  }
}
