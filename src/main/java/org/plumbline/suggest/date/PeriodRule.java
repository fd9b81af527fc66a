package org.plumbline.suggest.date;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Weeks, months, quarters, years and more: "last week", "this year", "the same month". */
final class PeriodRule implements Rule {

  @Override
  public Optional<Match> match(Passage passage, int index) {
    boolean hasArticle = passage.word(index).is("the");
    int which = hasArticle ? index + 1 : index;
    if (hasArticle && unitAt(passage, which).filter(u -> u == CalendarUnit.WEEKEND).isPresent()) {
      return matched(index, which + 1, weekend(passage, index, which + 1));
    }
    int kind = passage.word(which + 1).is("same") ? which + 2 : which + 1;
    int at = passage.word(kind).is(Meaning.KIND_OF_YEAR) ? kind + 1 : kind;
    Optional<CalendarUnit> unit = unitAt(passage, at);
    if (unit.isEmpty() || passage.word(at).isGlued() || Titles.isTitle(passage, which, at + 1)) {
      return Optional.empty();
    }
    Optional<Sense> fromNow = passage.word(which).as(Meaning.WHICH);
    boolean isStretch =
        hasArticle
            && unit.get() != CalendarUnit.WEEKEND
            && unit.get() != CalendarUnit.QUARTER
            && passage.word(which).is(Meaning.STRETCH);
    if (fromNow.isPresent() && !isStretch) {
      return matched(index, at + 1, fromNow(passage, unit.get(), fromNow.get().number()));
    }
    return passage
        .word(which)
        .as(Meaning.WHICH_FROM_THERE)
        .flatMap(
            sense -> passage.spokenOf().map(there -> there.shifted(unit.get(), sense.number())))
        .flatMap(value -> matched(index, at + 1, Optional.of(value)));
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
