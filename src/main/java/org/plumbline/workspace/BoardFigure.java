package org.plumbline.workspace;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.check.value.Interval;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Figure;
import org.plumbline.text.TextRange;

/**
 * A figure of a project's article, as it stands on the board on which all are compared.
 *
 * @param article in which it stands
 * @param annotation that tags it, accepted or suggested
 * @param range where, in UTF-16 units
 * @param paragraph the number of its paragraph, from 1
 * @param quote what stands there
 * @param figure what it says
 * @param source to whom the claim that it is part of is attributed
 * @param date a date value that stands in the same claim or sentence, as TIMEX3 gives it
 * @param band what its value may be
 */
public record BoardFigure(
    ArticleId article,
    AnnotationId annotation,
    TextRange range,
    int paragraph,
    String quote,
    Figure figure,
    Optional<String> source,
    Optional<String> date,
    Interval band) {

  /** The least that it may be; empty where it is open below. */
  public Optional<BigDecimal> low() {
    return band.min();
  }

  /** The most that it may be; empty where it is open above. */
  public Optional<BigDecimal> high() {
    return band.max();
  }

  /** Whether no value can be both this and the other. */
  public boolean differsFrom(BoardFigure other) {
    return band.isDisjointFrom(other.band);
  }
}
