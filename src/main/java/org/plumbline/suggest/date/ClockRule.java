package org.plumbline.suggest.date;

import java.util.Optional;
import org.plumbline.suggest.date.DayReader.NamedDay;

/** Times of the clock, with the day where it follows: "9 a.m. Tuesday", "noon on Friday". */
final class ClockRule implements Rule {

  /** How many words an aside in brackets may have between a time and its day. */
  private static final int LONGEST_ASIDE = 6;

  private final DayRule days;

  ClockRule(DayRule days) {
    this.days = days;
  }

  @Override
  public Optional<Match> match(Passage passage, int index) {
    return Clock.at(passage, index)
        .map(
            time -> {
              Optional<NamedDay> day = dayAfter(passage, time.to());
              Optional<CalendarValue> value =
                  day.isPresent()
                      ? day.get().day().map(CalendarValue::day)
                      : dayNearby(passage, time.to());
              return new Match(
                  index,
                  day.map(NamedDay::to).orElse(time.to()),
                  new Reading.Place(value.map(v -> v.at(time.time())), true));
            });
  }

  private Optional<NamedDay> dayAfter(Passage passage, int next) {
    int at = passage.word(next).isAny("on", ",") ? next + 1 : next;
    return days.day(passage, at);
  }

  /** The day that follows an aside, the one last spoken of here, or the day of the news. */
  private Optional<CalendarValue> dayNearby(Passage passage, int next) {
    if (passage.word(next).is("(")) {
      for (int i = next + 1; i <= next + LONGEST_ASIDE; i++) {
        if (passage.word(i).is(")")) {
          Optional<NamedDay> day = dayAfter(passage, i + 1);
          if (day.isPresent()) {
            return day.get().day().map(CalendarValue::day);
          }
        }
      }
    }
    return passage
        .spokenOfHere()
        .filter(value -> value.unit() == CalendarUnit.DAY)
        .map(value -> value.at(""))
        .or(() -> passage.publishedOn().map(CalendarValue::day));
  }
}
