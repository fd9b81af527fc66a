package org.plumbline.suggest.figure;

import java.util.Optional;

/** Reads figures where they begin, in one language. */
interface PlaceReader {

  /** Whether a figure may begin at a place, where a word or a sign begins; quick to tell. */
  boolean mayBegin(Passage passage, int at);

  /** The figure that begins at a place, where a word or a sign begins. */
  Optional<FoundFigure> read(Passage passage, int at);
}
