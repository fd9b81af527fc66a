package org.plumbline.check.event;

import java.util.Set;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.text.TextRange;

/**
 * How firmly an event is put.
 *
 * @param isNegated whether it is said that it did not happen
 * @param speakers the words, by index in the sentence, for those who are cited; empty in the text's
 *     own voice
 * @param cue the word that tells the certainty, in UTF-16 units; that of the event, where none does
 */
public record Standing(
    Mode mode, boolean isNegated, Certainty certainty, Set<Integer> speakers, TextRange cue) {

  public Standing {
    speakers = Set.copyOf(speakers);
  }
}
