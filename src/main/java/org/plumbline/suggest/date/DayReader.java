package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;

/** Reads one way of naming a day. */
@FunctionalInterface
interface DayReader {

  /**
   * A day that is named.
   *
   * @param to the word after the last one that names it
   * @param day empty where it cannot be told which
   */
  record NamedDay(int to, Optional<LocalDate> day) {}

  /** The longest name of a day that begins at a word. */
  Optional<NamedDay> read(Passage passage, int index);
}
