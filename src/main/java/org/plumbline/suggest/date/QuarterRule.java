package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;

/** Quarters and halves of a year: "the third quarter", "first half of 2024", "Q3 2023". */
final class QuarterRule implements Rule {

  /** A part of some year: its place among the words, and its first month. */
  private record Part(int from, int to, CalendarUnit unit, int month) {}

  @Override
  public Optional<Match> match(Passage passage, int index) {
    return part(passage, index)
        .flatMap(part -> withYearAfter(passage, part))
        .or(() -> withYearBefore(passage, index));
  }

  /** "The 1998 third quarter", "1998's third quarter". */
  private static Optional<Match> withYearBefore(Passage passage, int index) {
    Optional<Years.Written> year = Years.at(passage, index);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int to = year.get().to();
    int next = passage.word(to + 1).is("s") && passage.word(to).isGlued() ? to + 2 : to;
    return part(passage, next)
        .flatMap(
            part ->
                found(
                    index,
                    part.to(),
                    part.unit(),
                    CalendarValue.dayOf(year.get().year(), part.month(), 1)));
  }

  private static Optional<Part> part(Passage passage, int index) {
    Optional<Ordinals.Found> ordinal = Ordinals.at(passage, index);
    if (ordinal.isEmpty()) {
      return abbreviated(passage, index);
    }
    int place = ordinal.get().to();
    int at = passage.word(place).isAny("-", "fiscal") ? place + 1 : place;
    int number = ordinal.get().number();
    return passage
        .word(at)
        .as(Meaning.PART_OF_YEAR)
        .map(Sense::number)
        .filter(parts -> number >= 1 && number <= parts)
        .map(parts -> new Part(index, at + 1, unit(parts), (number - 1) * (12 / parts) + 1));
  }

  /** "Q3", "H1". */
  private static Optional<Part> abbreviated(Passage passage, int index) {
    int number = passage.word(index + 1).digits();
    return passage
        .word(index)
        .as(Meaning.PART_OF_YEAR_SHORT)
        .map(Sense::number)
        .filter(parts -> passage.word(index + 1).isGlued() && passage.word(index).isCapitalised())
        .filter(parts -> number >= 1 && number <= parts)
        .map(parts -> new Part(index, index + 2, unit(parts), (number - 1) * (12 / parts) + 1));
  }

  private static CalendarUnit unit(int parts) {
    return parts == 2 ? CalendarUnit.HALF : CalendarUnit.QUARTER;
  }

  private static Optional<Match> withYearAfter(Passage passage, Part part) {
    int next = passage.word(part.to()).isAny("of", ",", "in") ? part.to() + 1 : part.to();
    int digits = passage.word(next).is("fiscal") ? next + 1 : next;
    Optional<Years.Written> year = Years.at(passage, digits);
    if (year.isPresent()) {
      return found(
          part.from(),
          year.get().to(),
          part.unit(),
          CalendarValue.dayOf(year.get().year(), part.month(), 1));
    }
    Optional<NamedYear> named = NamedYear.at(passage, next);
    if (named.isPresent()) {
      return found(
          part.from(),
          named.get().to(),
          part.unit(),
          named.get().year().flatMap(y -> CalendarValue.dayOf(y, part.month(), 1)));
    }
    return alone(passage, part);
  }

  /** Half of what is only clear from a year or a "profit", since games have halves too. */
  private static Optional<Match> alone(Passage passage, Part part) {
    int to = part.to();
    boolean isOfTheYear =
        passage.word(to).is("of")
            && passage.word(to + 1).is("the")
            && passage.word(to + 2).is("year");
    boolean isOfBusiness = passage.word(to).is(Meaning.RESULT);
    if (part.unit() == CalendarUnit.HALF && !isOfTheYear && !isOfBusiness) {
      return Optional.empty();
    }
    Tense tense = Tense.at(passage, part.from(), to);
    Optional<LocalDate> day =
        passage
            .publishedOn()
            .map(part.unit()::firstDay)
            .flatMap(
                today ->
                    Nearest.choose(y -> CalendarValue.dayOf(y, part.month(), 1), today, tense));
    return found(part.from(), isOfTheYear ? to + 3 : to, part.unit(), day);
  }

  private static Optional<Match> found(
      int from, int to, CalendarUnit unit, Optional<LocalDate> day) {
    return Optional.of(
        new Match(from, to, Reading.Place.of(day.map(d -> CalendarValue.of(unit, d)))));
  }
}
