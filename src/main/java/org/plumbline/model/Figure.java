package org.plumbline.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number, amount or date that the text gives.
 *
 * @param figureKind what sort of quantity it is
 * @param quantity its value; open at both ends for dates and where no value is known
 * @param unit UCUM code for a measure or duration, ISO 4217 code for money, {@code %} for percent
 * @param counted lemma of the head noun that is counted, such as {@code soldier}
 * @param event lemma of the verb or noun that says what happened, such as {@code send}
 * @param date TIMEX3-style ISO 8601 value for a date or time, such as {@code 2024-W03}, of the form
 *     that {@link #isDate} tells
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

  private static final String CLOCK =
      "(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?)";
  private static final String DAY =
      "(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX))?"
          + "|W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)(?:-(?:[1-7]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI";
  private static final String TIME =
      "T(?:" + CLOCK + "(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?|MO|MI|AF|EV|NI|DT)";

  /**
   * The values that TIMEX3 (TimeML 1.2.1) gives dates and times: a century or decade; a year, and
   * within it a month, day, week, weekend, quarter, half or season, then perhaps a time of day; or
   * a time alone. {@code X} stands for a digit not known.
   */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{2,3}|(?:\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(?:%s))?(?:%s)?|%s|(?:PAST|PRESENT|FUTURE)_REF"
              .formatted(DAY, TIME, TIME));

  /** Whether a text has the form of a date or time value. */
  public static boolean isDate(String value) {
    return DATE.matcher(value).matches();
  }

  /** Whether a text has the form of a unit's code: one word. */
  public static boolean isUnit(String code) {
    return !code.isEmpty() && code.chars().noneMatch(Character::isWhitespace);
  }

  /**
   * @throws IllegalArgumentException when the unit or the date does not have the form of one, or a
   *     date has a quantity
   */
  public Figure {
    if (unit.isPresent() && !isUnit(unit.get())) {
      throw new IllegalArgumentException("not a unit: " + unit.get());
    }
    if (figureKind == FigureKind.DATE && !quantity.isUnknown()) {
      throw new IllegalArgumentException("a date has no quantity: " + quantity);
    }
    if (date.isPresent() && !isDate(date.get())) {
      throw new IllegalArgumentException("not a date value: " + date.get());
    }
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

  /** The same figure of another kind; made a date, it has no quantity any more. */
  public Figure withFigureKind(FigureKind newKind) {
    Quantity kept = newKind == FigureKind.DATE ? Quantity.UNKNOWN : quantity;
    return new Figure(newKind, kept, unit, counted, event, date);
  }

  public Figure withQuantity(Quantity newQuantity) {
    return new Figure(figureKind, newQuantity, unit, counted, event, date);
  }

  public Figure withUnit(Optional<String> newUnit) {
    return new Figure(figureKind, quantity, newUnit, counted, event, date);
  }

  public Figure withCounted(Optional<String> newCounted) {
    return new Figure(figureKind, quantity, unit, newCounted, event, date);
  }

  public Figure withEvent(Optional<String> newEvent) {
    return new Figure(figureKind, quantity, unit, counted, newEvent, date);
  }

  public Figure withDate(Optional<String> newDate) {
    return new Figure(figureKind, quantity, unit, counted, event, newDate);
  }
}
