package org.plumbline.control;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.control.MarkIndex.Piece;

/**
 * How the lines under overlapping marks lie below each other, so that none hides another: each
 * takes the highest level that is free along all of it, the outer ones first. Wavy lines go below
 * the others.
 */
final class MarkStack {

  /** A piece and the level of its line, from 0, which is nearest to the text. */
  record Placed(Piece piece, int level) {}

  private MarkStack() {}

  /** Places pieces that are given outermost first; those with an outline have no line. */
  static List<Placed> of(List<Piece> pieces) {
    List<Placed> placed = new ArrayList<>();
    for (Piece piece : pieces) {
      if (isUnderlined(piece) && piece.mark().style() != MarkStyle.WAVY) {
        placed.add(new Placed(piece, freeLevel(piece, placed)));
      }
    }
    for (Piece piece : pieces) {
      if (piece.mark().style() == MarkStyle.WAVY) {
        placed.add(new Placed(piece, freeLevel(piece, placed)));
      }
    }
    return placed;
  }

  private static boolean isUnderlined(Piece piece) {
    return piece.mark().style() != MarkStyle.OUTLINE;
  }

  private static int freeLevel(Piece piece, List<Placed> placed) {
    boolean[] taken = new boolean[placed.size() + 1];
    int lowest = -1;
    for (Placed other : placed) {
      if (other.piece().range().overlaps(piece.range())) {
        taken[other.level()] = true;
        lowest = Math.max(lowest, other.level());
      }
    }
    if (piece.mark().style() == MarkStyle.WAVY) {
      return lowest + 1;
    }
    int level = 0;
    while (taken[level]) {
      level++;
    }
    return level;
  }
}
