package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days with their month, and perhaps with weekday and year: "March 5, 2024", "Monday, Oct. 14", "3
 * January", "the 4th of July".
 */
final class CalendarDates implements DayReader {

  private record MonthAndDay(int to, int month, int day) {}

  @Override
  public Optional<NamedDay> read(Passage passage, int index) {
    int date = afterWeekday(passage, afterWhich(passage, index));
    return monthFirst(passage, date)
        .or(() -> dayFirst(passage, date))
        .map(found -> withYear(passage, index, found));
  }

  private static int afterWhich(Passage passage, int index) {
    return passage.word(index).is(Meaning.WHICH) ? index + 1 : index;
  }

  /** After "Monday", "Monday," and "Monday the", or at the same place. */
  private static int afterWeekday(Passage passage, int index) {
    Word word = passage.word(index);
    boolean isWeekday =
        word.is(Meaning.WEEKDAY)
            || word.is(Meaning.WEEKDAY_SHORT)
            || word.is(Meaning.WEEKDAY_SMALL);
    if (!isWeekday) {
      return index;
    }
    int next = index + 1;
    next = passage.word(next).is(",") ? next + 1 : next;
    return passage.word(next).isAny("the", "den", "le", "el") ? next + 1 : next;
  }

  private static Optional<MonthAndDay> monthFirst(Passage passage, int index) {
    int place = passage.word(index + 1).is("the") ? index + 2 : index + 1;
    return Months.at(passage, index)
        .flatMap(
            month ->
                DayOfMonth.at(passage, place)
                    .filter(day -> !isCounting(passage.word(place + 1)))
                    .map(day -> new MonthAndDay(day.to(), month.number(), day.day())));
  }

  private static boolean isCounting(Word next) {
    return next.isAny("%", "percent", "per", "p.m.", "a.m.", "pm", "am")
        || next.is(Meaning.COUNTED);
  }

  private static Optional<MonthAndDay> dayFirst(Passage passage, int index) {
    int place = passage.word(index).is("the") ? index + 1 : index;
    return DayOfMonth.at(passage, place)
        .flatMap(
            day -> {
              int month = monthPlace(passage, day.to());
              return Months.at(passage, month)
                  .map(sense -> new MonthAndDay(month + 1, sense.number(), day.day()));
            });
  }

  /** After "of", and after the dot that some languages put behind the day. */
  private static int monthPlace(Passage passage, int afterDay) {
    Word word = passage.word(afterDay);
    if (word.isAny("of", "de", ".")) {
      return afterDay + 1;
    }
    return word.isGlued() ? -1 : afterDay;
  }

  private static NamedDay withYear(Passage passage, int from, MonthAndDay found) {
    int next = passage.word(found.to()).isAny(",", "of", "de") ? found.to() + 1 : found.to();
    Optional<Years.Written> year =
        Years.at(passage, next).or(() -> Years.inDateline(passage, found.to()));
    if (year.isPresent()) {
      return new NamedDay(
          year.get().to(), CalendarValue.dayOf(year.get().year(), found.month(), found.day()));
    }
    Optional<NamedYear> named = NamedYear.at(passage, next);
    if (named.isPresent()) {
      return new NamedDay(
          named.get().to(),
          named.get().year().flatMap(y -> CalendarValue.dayOf(y, found.month(), found.day())));
    }
    Tense tense =
        passage.word(from).is(Meaning.WHICH)
            ? Which.tense(passage.word(from))
            : Tense.at(passage, from, found.to());
    Optional<LocalDate> day =
        passage
            .publishedOn()
            .flatMap(
                today ->
                    Nearest.choose(
                        y -> CalendarValue.dayOf(y, found.month(), found.day()), today, tense));
    return new NamedDay(found.to(), day);
  }
}
