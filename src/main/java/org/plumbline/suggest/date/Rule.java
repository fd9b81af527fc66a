package org.plumbline.suggest.date;

import java.util.Optional;

/** Finds one sort of expression. Rules have no state. */
@FunctionalInterface
interface Rule {

  /** The longest expression of this sort that begins at a word. */
  Optional<Match> match(Passage passage, int index);
}
