package org.plumbline.suggest.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.text.TextRange;

/** Finds figures, dates and durations by rules on the text alone, without a parse. */
public final class FigureRecogniser {

  /**
   * The figures of one paragraph, in reading order, none overlapping another.
   *
   * @param text the whole article
   * @param paragraph which part of it, in UTF-16 units
   * @param publishedOn the day that relative dates count from
   */
  public List<FoundFigure> recognise(
      String text, TextRange paragraph, Optional<LocalDate> publishedOn) {
    return List.of();
  }
}
