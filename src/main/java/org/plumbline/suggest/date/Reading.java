package org.plumbline.suggest.date;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;

/** What an expression says. */
sealed interface Reading {

  /** What there is to say as a figure. */
  Optional<Figure> figure();

  /** A place in the calendar; empty where it cannot be told which. */
  record Place(Optional<CalendarValue> value, boolean isTime) implements Reading {

    static Place of(CalendarValue value) {
      return new Place(Optional.of(value), !value.time().isEmpty());
    }

    static Place of(Optional<CalendarValue> value) {
      return new Place(value, value.isPresent() && !value.get().time().isEmpty());
    }

    @Override
    public Optional<Figure> figure() {
      return Optional.of(
          Figure.of(isTime ? FigureKind.TIME : FigureKind.DATE, Quantity.UNKNOWN)
              .withDate(value.flatMap(CalendarValue::timex)));
    }
  }

  /** A place that another one is compared with: of it the text does not go on to speak. */
  record Compared(Place place) implements Reading {
    @Override
    public Optional<Figure> figure() {
      return place.figure();
    }
  }

  /** Words that look like a date and are none. */
  record Nothing() implements Reading {
    @Override
    public Optional<Figure> figure() {
      return Optional.empty();
    }
  }

  /** The past, the present or the future, without saying when. */
  record Vague(String value) implements Reading {
    @Override
    public Optional<Figure> figure() {
      return Optional.of(Figure.of(FigureKind.DATE, Quantity.UNKNOWN).withDate(Optional.of(value)));
    }
  }

  /** How long something lasts. */
  record Length(Quantity quantity, ChronoUnit unit) implements Reading {
    @Override
    public Optional<Figure> figure() {
      return Optional.of(
          Figure.of(FigureKind.DURATION, Durations.inUcum(quantity, unit))
              .withUnit(Optional.of(Durations.ucum(unit))));
    }
  }
}
