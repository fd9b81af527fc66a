package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;

/** Days counted from another: "today", "the day before yesterday", "that day", "the next day". */
final class RelativeDays implements DayReader {

  @Override
  public Optional<NamedDay> read(Passage passage, int index) {
    return fromToday(passage, index)
        .or(() -> fromThere(passage, index))
        .or(() -> besideThere(passage, index));
  }

  private static Optional<NamedDay> fromToday(Passage passage, int index) {
    int at = index;
    int more = 0;
    int first = passage.word(at).is("the") ? at + 1 : at;
    if (passage.word(first).is("day") && passage.word(first + 1).isAny("before", "after")) {
      more = passage.word(first + 1).is("before") ? -1 : 1;
      at = first + 2;
    }
    Optional<Sense> sense = passage.word(at).as(Meaning.DAY_FROM_TODAY);
    if (sense.isEmpty()) {
      return Optional.empty();
    }
    int days = sense.get().number() + more;
    return Optional.of(
        new NamedDay(at + 1, passage.publishedOn().map(today -> today.plusDays(days))));
  }

  /** "The day before" and "the day after", where nothing follows that they belong to. */
  private static Optional<NamedDay> besideThere(Passage passage, int index) {
    boolean isDay = passage.word(index).is("the") && passage.word(index + 1).is("day");
    Word side = passage.word(index + 2);
    Word after = passage.word(index + 3);
    boolean endsPhrase = !after.isLetters() || after.isAny("and", "but", "or");
    if (!isDay || !side.isAny("before", "after") || !endsPhrase) {
      return Optional.empty();
    }
    return spokenOfDay(passage)
        .map(day -> new NamedDay(index + 3, Optional.of(day.plusDays(side.is("after") ? 1 : -1))));
  }

  private static Optional<LocalDate> spokenOfDay(Passage passage) {
    return passage
        .spokenOf()
        .filter(value -> value.unit() == CalendarUnit.DAY)
        .map(CalendarValue::firstDay);
  }

  private static Optional<NamedDay> fromThere(Passage passage, int index) {
    int at = passage.word(index).is("the") ? index + 1 : index;
    Optional<Sense> which = passage.word(at).as(Meaning.WHICH_FROM_THERE);
    int unit = passage.word(at + 1).is("same") ? at + 2 : at + 1;
    if (which.isEmpty() || !passage.word(unit).is("day") || passage.word(unit).isGlued()) {
      return Optional.empty();
    }
    return spokenOfDay(passage)
        .map(day -> new NamedDay(unit + 1, Optional.of(day.plusDays(which.get().number()))));
  }
}
