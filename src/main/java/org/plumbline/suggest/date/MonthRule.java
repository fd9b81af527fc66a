package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;

/** Months: "January", "last October", "August 2024", "October of last year". */
final class MonthRule implements Rule {

  @Override
  public Optional<Match> match(Passage passage, int index) {
    int at = passage.word(index).is(Meaning.WHICH) ? index + 1 : index;
    Optional<Sense> month = Months.at(passage, at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int number = month.get().number();
    int next = passage.word(at + 1).isAny("of", ",", "de") ? at + 2 : at + 1;
    Optional<Years.Written> year = Years.at(passage, next);
    if (year.isPresent()) {
      return matched(
          index, year.get().to(), Optional.of(CalendarValue.month(year.get().year(), number)));
    }
    Optional<NamedYear> named = NamedYear.at(passage, next);
    if (named.isPresent()) {
      return matched(
          index,
          named.get().to(),
          named.get().year().flatMap(y -> CalendarValue.dayOf(y, number, 1)).map(MonthRule::month));
    }
    return isMonthAlone(passage, index, at)
        ? matched(index, at + 1, nearest(passage, index, at, number))
        : Optional.empty();
  }

  private static Optional<Match> matched(int from, int to, Optional<CalendarValue> value) {
    return Optional.of(new Match(from, to, Reading.Place.of(value)));
  }

  private static CalendarValue month(LocalDate day) {
    return CalendarValue.of(CalendarUnit.MONTH, day);
  }

  /** Names of months are names of people too, and other words. */
  private static boolean isMonthAlone(Passage passage, int index, int at) {
    Word word = passage.word(at);
    Word before = passage.word(at - 1).is("-") ? passage.word(at - 2) : passage.word(at - 1);
    if (word.is(Meaning.MONTH_SHORT) && !word.lower().endsWith(".")) {
      return false;
    }
    if (at > index || before.is(Meaning.BEFORE_MONTH)) {
      return true;
    }
    Word after = passage.word(at + 1);
    boolean isName = after.isCapitalised() && !after.isGlued();
    return word.is(Meaning.MONTH) ? !isName : isBeforeNoun(before, after);
  }

  /** "The March meeting", but not "the march on Rome". */
  private static boolean isBeforeNoun(Word before, Word after) {
    return before.isAny("the", "a", "its", "'s")
        && after.isLetters()
        && !after.isCapitalised()
        && !after.is(Meaning.BEFORE_MONTH)
        && !after.isAny(
            "on", "at", "with", "against", "was", "is", "will", "that", "which", "began");
  }

  private static Optional<CalendarValue> nearest(Passage passage, int index, int at, int number) {
    return passage
        .publishedOn()
        .map(CalendarUnit.MONTH::firstDay)
        .flatMap(
            today -> {
              Optional<Sense> which = passage.word(index).as(Meaning.WHICH).filter(s -> at > index);
              if (which.isPresent() && which.get().number() != 0) {
                return Optional.of(inDirection(today, number, which.get().number()));
              }
              Tense tense = Tense.at(passage, index, at + 1);
              return Nearest.choose(y -> CalendarValue.dayOf(y, number, 1), today, tense);
            })
        .map(MonthRule::month);
  }

  /** The last month of that number before this one, or the next one after it. */
  private static LocalDate inDirection(LocalDate thisMonth, int number, int direction) {
    LocalDate day = thisMonth.plusMonths(direction);
    while (day.getMonthValue() != number) {
      day = day.plusMonths(direction);
    }
    return day;
  }
}
