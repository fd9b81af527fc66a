package org.plumbline.suggest.date;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Weeks, months, quarters, years and more: "last week", "this year", "the same month". */
final class PeriodRule implements Rule {

  @Override
  public Optional<Match> match(Passage passage, int index) {
    boolean hasArticle = passage.word(index).is("the");
    boolean isThisPast = passage.word(index).is("this") && passage.word(index + 1).is("past");
    int which = hasArticle || isThisPast ? index + 1 : index;
    if (hasArticle && unitAt(passage, which).filter(u -> u == CalendarUnit.WEEKEND).isPresent()) {
      return matched(index, which + 1, weekend(passage, index, which + 1));
    }
    boolean isPastWeekend = passage.word(which).is("past") && passage.word(which + 1).is("weekend");
    if (isPastWeekend) {
      return matched(index, which + 2, weekend(passage, index, which + 2));
    }
    Optional<Match> current = current(passage, index);
    if (current.isPresent()) {
      return current;
    }
    int kind = passage.word(which + 1).is("same") ? which + 2 : which + 1;
    int at = passage.word(kind).is(Meaning.KIND_OF_YEAR) ? kind + 1 : kind;
    Optional<CalendarUnit> unit = unitAt(passage, at);
    if (unit.isEmpty() || passage.word(at).isGlued() || Titles.isTitle(passage, which, at + 1)) {
      return Optional.empty();
    }
    Optional<Sense> fromNow = passage.word(which).as(Meaning.WHICH);
    boolean isNamed = unit.get() == CalendarUnit.WEEKEND || unit.get() == CalendarUnit.QUARTER;
    if (!isNamed && DurationRule.isStretchOfOne(passage, index)) {
      return Optional.empty();
    }
    if (fromNow.isPresent() && !(hasArticle && passage.word(which).is("next"))) {
      return matched(index, at + 1, fromNow(passage, unit.get(), fromNow.get().number()));
    }
    return passage
        .word(which)
        .as(Meaning.WHICH_FROM_THERE)
        .flatMap(
            sense -> passage.spokenOf().map(there -> there.shifted(unit.get(), sense.number())))
        .flatMap(value -> matched(index, at + 1, Optional.of(value)));
  }

  /** "The end of the year", "in the quarter", "year-end". */
  private static Optional<Match> current(Passage passage, int index) {
    if (passage.word(index).is("year")
        && passage.word(passage.word(index + 1).is("-") ? index + 2 : index + 1).is("end")) {
      int to = passage.word(index + 1).is("-") ? index + 3 : index + 2;
      return matched(index, to, fromNow(passage, CalendarUnit.YEAR, 0));
    }
    Optional<CalendarUnit> unit = unitAt(passage, index + 1);
    if (!passage.word(index).is("the") || unit.isEmpty() || passage.word(index + 1).isGlued()) {
      return Optional.empty();
    }
    if (passage.word(index - 1).is("of") && passage.word(index - 2).is(Meaning.PART_OF)) {
      return matched(index, index + 2, fromNow(passage, unit.get(), 0));
    }
    boolean isReported =
        unit.get() == CalendarUnit.QUARTER && passage.word(index - 1).isAny("in", "for", "during");
    return isReported ? matched(index, index + 2, lastQuarter(passage)) : Optional.empty();
  }

  /** The quarter that was spoken of, else the last one that is over. */
  private static Optional<CalendarValue> lastQuarter(Passage passage) {
    return passage
        .spokenOf()
        .filter(there -> there.unit() == CalendarUnit.QUARTER)
        .or(() -> fromNow(passage, CalendarUnit.QUARTER, -1));
  }

  private static Optional<CalendarUnit> unitAt(Passage passage, int index) {
    Word word = passage.word(index);
    return word.as(Meaning.PERIOD)
        .map(sense -> CalendarUnit.valueOf(sense.value()))
        .or(
            () ->
                word.as(Meaning.UNIT)
                    .map(sense -> CalendarUnit.of(ChronoUnit.valueOf(sense.value())))
                    .filter(unit -> unit != CalendarUnit.DAY));
  }

  private static Optional<Match> matched(int from, int to, Optional<CalendarValue> value) {
    return Optional.of(new Match(from, to, Reading.Place.of(value)));
  }

  private static Optional<CalendarValue> fromNow(Passage passage, CalendarUnit unit, int count) {
    return passage.publishedOn().map(today -> CalendarValue.of(unit, unit.shift(today, count)));
  }

  /** "the weekend": the last one, unless the sentence looks ahead; at weekends, this one. */
  private static Optional<CalendarValue> weekend(Passage passage, int from, int to) {
    boolean isAhead = Tense.at(passage, from, to) == Tense.FUTURE;
    return passage
        .publishedOn()
        .map(
            today ->
                CalendarValue.of(
                    CalendarUnit.WEEKEND,
                    isAhead || today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                        ? today
                        : today.minusWeeks(1)));
  }
}
