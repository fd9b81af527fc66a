package org.plumbline.suggest.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.text.TextRange;

/**
 * Leaves out attributions within what somebody else says: in "she said he denied it" the article
 * vouches for her saying alone. Two are told nevertheless: what a publication passes on of others,
 * and what a noun names that is itself the object of a cue ("confirmed reports that").
 */
final class Outermost {

  private final Predicate<Draft> relays;
  private final BitSet said;
  private final BitSet cues;
  private final List<Draft> kept = new ArrayList<>();

  private Outermost(int length, Predicate<Draft> relays) {
    this.relays = relays;
    this.said = new BitSet(length);
    this.cues = new BitSet(length);
  }

  /**
   * Those that stand in nobody else's words, in reading order. Of two with words of the cue in
   * common, the one that says more stays.
   *
   * @param length of the text, in UTF-16 units
   * @param relays whether the source is known to pass on what others say
   */
  static List<Draft> of(List<Draft> drafts, int length, Predicate<Draft> relays) {
    Outermost outermost = new Outermost(length, relays);
    List<Draft> largestFirst = new ArrayList<>(distinct(drafts));
    largestFirst.sort(Comparator.comparingInt(Draft::length).reversed());
    largestFirst.forEach(outermost::consider);
    outermost.kept.sort(Comparator.comparing(Outermost::place));
    return outermost.kept;
  }

  /** One of each cue, with all that was found of what it says. */
  private static List<Draft> distinct(List<Draft> drafts) {
    Map<Integer, Draft> byCue = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      int core = draft.tree().token(draft.core()).range().start();
      byCue.merge(core, draft, (first, second) -> isAside(first) ? first : first.joined(second));
    }
    return List.copyOf(byCue.values());
  }

  /** Whether a clause is set into another one: "against, as she said, all odds". */
  private static boolean isAside(Draft draft) {
    return draft.tree().is(draft.core(), "advcl", "parataxis");
  }

  private static TextRange place(Draft draft) {
    return draft.cue().orElse(draft.source());
  }

  private void consider(Draft draft) {
    TextRange cue = place(draft);
    if ((said.get(cue.start()) && !isObject(draft))
        || !cues.get(cue.start(), cue.end()).isEmpty()) {
      return;
    }
    kept.add(draft);
    cues.set(cue.start(), cue.end());
    if (!relays.test(draft)) {
      draft.content().forEach(range -> said.set(range.start(), range.end()));
    }
  }

  /**
   * Whether the cue is a noun that is the object of another cue; the parser may take "media reports
   * that" for a clause.
   */
  private boolean isObject(Draft draft) {
    Tree tree = draft.tree();
    int core = draft.core();
    int above = tree.head(core);
    boolean isNoun =
        tree.isNoun(core)
            ? tree.is(core, "dobj")
            : tree.word(core).equals("reports") && tree.is(core, "ccomp");
    return isNoun && above >= 0 && cues.get(tree.token(above).range().start());
  }
}
