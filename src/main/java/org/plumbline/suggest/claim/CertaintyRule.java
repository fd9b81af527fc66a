package org.plumbline.suggest.claim;

import java.util.List;
import org.plumbline.language.statement.Framing.Frame;
import org.plumbline.language.statement.Stance;
import org.plumbline.model.Claim.Certainty;

/** Weighs what was found around and within a statement. */
final class CertaintyRule {

  private CertaintyRule() {}

  /**
   * How firmly a statement is put. A denial outweighs all; a statement that itself leaves open
   * whether it is so is not made firmer by who confirms it; what somebody has not confirmed is
   * open.
   *
   * @param frames from the inside out; empty for the text's own voice
   */
  static Certainty of(List<Frame> frames, boolean isHedged) {
    if (frames.contains(new Frame(Stance.DENIAL, false))) {
      return Certainty.DENIED;
    }
    if (isHedged || frames.contains(new Frame(Stance.CONFIRMATION, true))) {
      return Certainty.SPECULATED;
    }
    if (frames.contains(new Frame(Stance.CONFIRMATION, false))) {
      return Certainty.CONFIRMED;
    }
    if (frames.stream().anyMatch(frame -> frame.stance() == Stance.SPECULATION)) {
      return Certainty.SPECULATED;
    }
    return frames.isEmpty() ? Certainty.ASSERTED : Certainty.REPORTED;
  }
}
