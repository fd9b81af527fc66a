package org.plumbline.suggest.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days of the week: "Monday", "last Friday", "next Tuesday". In news a weekday is the last one
 * before the news or the day of the news itself, unless the sentence looks ahead.
 */
final class Weekdays implements DayReader {

  /** The same number falls on the same weekday at least once in so many days. */
  private static final int DAYS_TRIED = 1500;

  @Override
  public Optional<NamedDay> read(Passage passage, int index) {
    int at = passage.word(index).is(Meaning.WHICH) ? index + 1 : index;
    Optional<DayOfWeek> weekday = weekdayAt(passage, at);
    if (weekday.isEmpty() || passage.word(index - 1).is(Meaning.EACH)) {
      return weekday.isEmpty() ? fromThere(passage, index) : Optional.empty();
    }
    Optional<NamedDay> numbered =
        at == index ? numbered(passage, index, weekday.get()) : Optional.empty();
    if (numbered.isPresent()) {
      return numbered;
    }
    Optional<LocalDate> day =
        afterFirst(passage, index, weekday.get())
            .or(
                () ->
                    passage
                        .publishedOn()
                        .map(today -> resolve(passage, index, at, weekday.get(), today)));
    return Optional.of(new NamedDay(at + 1, day));
  }

  /** "Friday the 13th": the last one, or the next where the sentence looks ahead. */
  private static Optional<NamedDay> numbered(Passage passage, int index, DayOfWeek weekday) {
    int the = passage.word(index + 1).is(",") ? index + 2 : index + 1;
    Optional<Ordinals.Found> ordinal =
        passage.word(the).is("the") ? Ordinals.at(passage, the + 1) : Optional.empty();
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int to = ordinal.get().to();
    int step = Tense.at(passage, index, to) == Tense.FUTURE ? 1 : -1;
    Optional<LocalDate> day =
        passage
            .publishedOn()
            .flatMap(
                today ->
                    Stream.iterate(today, date -> date.plusDays(step))
                        .limit(DAYS_TRIED)
                        .filter(date -> date.getDayOfMonth() == ordinal.get().number())
                        .filter(date -> date.getDayOfWeek() == weekday)
                        .findFirst());
    return Optional.of(new NamedDay(to, day));
  }

  /** "The following Monday", "the previous Friday", "that Sunday". */
  private static Optional<NamedDay> fromThere(Passage passage, int index) {
    int which = passage.word(index).is("the") ? index + 1 : index;
    Optional<Sense> sense = passage.word(which).as(Meaning.WHICH_FROM_THERE);
    Optional<DayOfWeek> weekday = weekdayAt(passage, which + 1);
    if (sense.isEmpty() || weekday.isEmpty()) {
      return Optional.empty();
    }
    TemporalAdjuster adjuster =
        switch (sense.get().number()) {
          case -1 -> TemporalAdjusters.previous(weekday.get());
          case 1 -> TemporalAdjusters.next(weekday.get());
          default -> TemporalAdjusters.previousOrSame(weekday.get());
        };
    return Optional.of(
        new NamedDay(which + 2, passage.spokenOf().map(there -> there.firstDay().with(adjuster))));
  }

  /** The second of "Thursday through Saturday" follows the first. */
  private static Optional<LocalDate> afterFirst(Passage passage, int index, DayOfWeek weekday) {
    boolean isSecond =
        passage.word(index - 1).isAny("through", "to", "-", "\u2013", "until")
            && passage.word(index - 2).is(Meaning.WEEKDAY);
    return isSecond
        ? passage
            .spokenOfHere()
            .map(there -> there.firstDay().with(TemporalAdjusters.next(weekday)))
        : Optional.empty();
  }

  private static Optional<DayOfWeek> weekdayAt(Passage passage, int index) {
    Word word = passage.word(index);
    if (!word.isCapitalised()) {
      return word.as(Meaning.WEEKDAY_SMALL).map(sense -> DayOfWeek.of(sense.number()));
    }
    boolean isDotted =
        word.lower().endsWith(".") && passage.word(index - 1).isAny("on", "last", "next", "this");
    return word.as(Meaning.WEEKDAY)
        .or(() -> isDotted ? word.as(Meaning.WEEKDAY_SHORT) : Optional.empty())
        .map(sense -> DayOfWeek.of(sense.number()));
  }

  /**
   * "Tuesday's ruling" is over, whatever the sentence says of it; but one can still look ahead to
   * "Tuesday's election".
   */
  private static Tense tense(Passage passage, int index) {
    Tense tense = Tense.at(passage, index, index + 1);
    if (!passage.isJoint(index + 1, "'") || tense == Tense.UNKNOWN) {
      return tense;
    }
    boolean isAhead =
        passage.word(index - 1).isAny("of", "until", "before", "at", "during")
            || passage.word(index + 3).is(Meaning.SCHEDULED);
    return isAhead ? tense : Tense.PAST;
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
