package org.plumbline.model;

import java.util.Optional;

/**
 * A number, amount or date that the text gives.
 *
 * @param figureKind what sort of quantity it is
 * @param quantity its value; open at both ends for dates and where no value is known
 * @param unit UCUM code for a measure or duration, ISO 4217 code for money, {@code %} for percent
 * @param counted lemma of the head noun that is counted, such as {@code soldier}
 * @param event lemma of the verb or noun that says what happened, such as {@code send}
 * @param date TIMEX3-style ISO 8601 value for a date or time, such as {@code 2024-W03}
 */
public record Figure(
    FigureKind figureKind,
    Quantity quantity,
    Optional<String> unit,
    Optional<String> counted,
    Optional<String> event,
    Optional<String> date)
    implements Body {

  /** The sorts of figure. */
  public enum FigureKind {
    COUNT,
    MONEY,
    PERCENT,
    RATIO,
    MEASURE,
    ORDINAL,
    AGE,
    DURATION,
    DATE,
    TIME
  }

  /** A figure of which only the quantity is known. */
  public static Figure of(FigureKind kind, Quantity quantity) {
    return new Figure(
        kind, quantity, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Override
  public AnnotationKind kind() {
    return AnnotationKind.FIGURE;
  }
}
