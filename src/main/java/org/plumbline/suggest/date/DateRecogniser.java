package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.text.TextRange;

/** Finds dates, times and durations by rules on the text alone. */
public final class DateRecogniser {

  /**
   * The dates, times and durations of one paragraph, in reading order, none overlapping another.
   *
   * @param text the whole article
   * @param paragraph which part of it, in UTF-16 units
   * @param publishedOn the day that relative dates count from; without it they have no value
   */
  public List<FoundDate> recognise(
      String text, TextRange paragraph, Optional<LocalDate> publishedOn) {
    return List.of();
  }
}
