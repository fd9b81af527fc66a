package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

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
    Optional<Sense> month = Months.at(passage, index);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int place = passage.word(index + 1).is("the") ? index + 2 : index + 1;
    OptionalInt day = dayAt(passage, place);
    if (day.isEmpty() || isCounting(passage, place + 1)) {
      return Optional.empty();
    }
    return Optional.of(
        new MonthAndDay(afterOrdinalEnding(passage, place), month.get().number(), day.getAsInt()));
  }

  private static boolean isCounting(Passage passage, int next) {
    return passage.word(next).isAny("%", "percent", "per", "p.m.", "a.m.", "pm", "am")
        || passage.word(next).is(Meaning.COUNTED);
  }

  private static Optional<MonthAndDay> dayFirst(Passage passage, int index) {
    int place = passage.word(index).is("the") ? index + 1 : index;
    OptionalInt day = dayAt(passage, place);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = afterOrdinalEnding(passage, place);
    next = passage.word(next).isAny("of", "de", ".") ? next + 1 : next;
    if (passage.word(next).isGlued() && !passage.word(next - 1).is(".")) {
      return Optional.empty();
    }
    int monthAt = next;
    return Months.at(passage, monthAt)
        .map(month -> new MonthAndDay(monthAt + 1, month.number(), day.getAsInt()));
  }

  /** A day of the month, in digits or as an ordinal number. */
  static OptionalInt dayAt(Passage passage, int index) {
    Word word = passage.word(index);
    boolean isEnding = isOrdinalEnding(passage.word(index + 1));
    if (word.isDigits() && word.length() <= 2 && word.digits() >= 1 && word.digits() <= 31) {
      return isEnding || Years.standsAlone(passage, index)
          ? OptionalInt.of(word.digits())
          : OptionalInt.empty();
    }
    return word.as(Meaning.ORDINAL)
        .map(Sense::number)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  static int afterOrdinalEnding(Passage passage, int index) {
    return isOrdinalEnding(passage.word(index + 1)) ? index + 2 : index + 1;
  }

  private static boolean isOrdinalEnding(Word word) {
    return word.isGlued() && word.isAny("st", "nd", "rd", "th", "er");
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
