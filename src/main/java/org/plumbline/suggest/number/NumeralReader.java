package org.plumbline.suggest.number;

import java.util.Optional;
import org.plumbline.text.TextRange;

/** Reads the number that begins at a place, in digits, in words or in both. */
public final class NumeralReader {

  /**
   * The longest cardinal number that begins at a place.
   *
   * @param text the whole text
   * @param within the number may begin at its first unit and reach to its end, in UTF-16 units
   */
  public Optional<Numeral> cardinal(String text, TextRange within) {
    return Optional.empty();
  }

  /** The longest ordinal number ("21st", "third", "twenty-first") that begins at a place. */
  public Optional<Numeral> ordinal(String text, TextRange within) {
    return Optional.empty();
  }
}
