package org.plumbline.language;

import org.plumbline.text.TextRange;

/** Reads one language. An analyser may be used by several threads at once. */
@FunctionalInterface
public interface Analyser {

  /**
   * Analyses one paragraph or headline. Any text can be analysed; what is no sentence gives odd
   * trees, never an exception.
   *
   * @param text the whole article
   * @param paragraph which part of it, in UTF-16 units
   */
  Analysis analyse(String text, TextRange paragraph);
}
