package org.plumbline.suggest.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Days of the week: "Monday", "last Friday", "next Tuesday". In news a weekday is the last one
 * before the news or the day of the news itself, unless the sentence looks ahead.
 */
final class Weekdays implements DayReader {

  @Override
  public Optional<NamedDay> read(Passage passage, int index) {
    int at = passage.word(index).is(Meaning.WHICH) ? index + 1 : index;
    Optional<DayOfWeek> weekday = weekdayAt(passage, at);
    if (weekday.isEmpty() || passage.word(index - 1).is(Meaning.EACH)) {
      return Optional.empty();
    }
    Optional<LocalDate> day =
        passage.publishedOn().map(today -> resolve(passage, index, at, weekday.get(), today));
    return Optional.of(new NamedDay(at + 1, day));
  }

  private static Optional<DayOfWeek> weekdayAt(Passage passage, int index) {
    Word word = passage.word(index);
    if (!word.isCapitalised()) {
      return Optional.empty();
    }
    boolean isDotted =
        word.lower().endsWith(".") && passage.word(index - 1).isAny("on", "last", "next", "this");
    return word.as(Meaning.WEEKDAY)
        .or(() -> isDotted ? word.as(Meaning.WEEKDAY_SHORT) : Optional.empty())
        .map(sense -> DayOfWeek.of(sense.number()));
  }

  /** "Tuesday's ruling" is over, whatever the sentence says of it. */
  private static Tense tense(Passage passage, int index) {
    Tense tense = Tense.at(passage, index, index + 1);
    boolean isPossessive = passage.isJoint(index + 1, "'") || passage.isJoint(index + 1, "\u2019");
    boolean isAhead = passage.word(index - 1).isAny("of", "until", "before");
    return isPossessive && !isAhead ? Tense.PAST : tense;
  }

  private static LocalDate resolve(
      Passage passage, int index, int at, DayOfWeek weekday, LocalDate today) {
    if (at == index) {
      return tense(passage, index) == Tense.FUTURE
          ? today.with(TemporalAdjusters.nextOrSame(weekday))
          : today.with(TemporalAdjusters.previousOrSame(weekday));
    }
    int which = passage.word(index).as(Meaning.WHICH).map(Sense::number).orElse(0);
    if (which < 0) {
      return today.with(TemporalAdjusters.previous(weekday));
    }
    if (which > 0) {
      return today.with(TemporalAdjusters.next(weekday));
    }
    return Tense.at(passage, index, at + 1) == Tense.PAST
        ? today.with(TemporalAdjusters.previousOrSame(weekday))
        : today.with(TemporalAdjusters.nextOrSame(weekday));
  }
}
