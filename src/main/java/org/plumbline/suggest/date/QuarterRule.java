package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Quarters and halves of a year: "the third quarter", "first half of 2024", "Q3 2023". */
final class QuarterRule implements Rule {

  @Override
  public Optional<Match> match(Passage passage, int index) {
    Optional<Ordinals.Found> ordinal = Ordinals.at(passage, index);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int place = ordinal.get().to();
    int part = passage.word(place).isAny("-", "fiscal") ? place + 1 : place;
    Optional<Sense> parts = passage.word(part).as(Meaning.PART_OF_YEAR);
    int number = ordinal.get().number();
    if (parts.isEmpty() || number < 1 || number > parts.get().number()) {
      return Optional.empty();
    }
    CalendarUnit unit = parts.get().number() == 2 ? CalendarUnit.HALF : CalendarUnit.QUARTER;
    return matched(passage, index, part + 1, unit, (number - 1) * (12 / parts.get().number()) + 1);
  }

  private static Optional<Match> matched(
      Passage passage, int from, int to, CalendarUnit unit, int month) {
    int next = passage.word(to).isAny("of", ",", "in") ? to + 1 : to;
    int digits = passage.word(next).is("fiscal") ? next + 1 : next;
    OptionalInt year = Years.at(passage, digits);
    if (year.isPresent()) {
      return found(from, digits + 1, unit, CalendarValue.dayOf(year.getAsInt(), month, 1));
    }
    Optional<NamedYear> named = NamedYear.at(passage, next);
    if (named.isPresent()) {
      return found(
          from,
          named.get().to(),
          unit,
          named.get().year().flatMap(y -> CalendarValue.dayOf(y, month, 1)));
    }
    boolean isOfTheYear =
        passage.word(to).is("of")
            && passage.word(to + 1).is("the")
            && passage.word(to + 2).is("year");
    if (unit == CalendarUnit.HALF && !isOfTheYear) {
      return Optional.empty();
    }
    return found(from, isOfTheYear ? to + 3 : to, unit, nearest(passage, from, to, unit, month));
  }

  private static Optional<Match> found(
      int from, int to, CalendarUnit unit, Optional<LocalDate> day) {
    return Optional.of(
        new Match(from, to, Reading.Place.of(day.map(d -> CalendarValue.of(unit, d)))));
  }

  private static Optional<LocalDate> nearest(
      Passage passage, int from, int to, CalendarUnit unit, int month) {
    return passage
        .publishedOn()
        .map(unit::firstDay)
        .flatMap(
            today ->
                Nearest.choose(
                    y -> CalendarValue.dayOf(y, month, 1), today, Tense.at(passage, from, to)));
  }
}
