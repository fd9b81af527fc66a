package org.plumbline.suggest.date;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.suggest.date.DayReader.NamedDay;

/** Days, with the time of day where it follows: "Friday", "Jan. 3, 2024", "Monday morning". */
final class DayRule implements Rule {

  private final List<DayReader> readers;

  DayRule(List<DayReader> readers) {
    this.readers = List.copyOf(readers);
  }

  @Override
  public Optional<Match> match(Passage passage, int index) {
    return weekOf(passage, index)
        .or(() -> day(passage, index).map(day -> withTime(passage, index, day)));
  }

  private Optional<Match> weekOf(Passage passage, int index) {
    int of = passage.word(index).is("the") ? index + 2 : index + 1;
    return passage.word(of - 1).is("week") && passage.word(of).is("of")
        ? day(passage, of + 1)
            .map(
                day ->
                    new Match(
                        index,
                        day.to(),
                        Reading.Place.of(
                            day.day().map(d -> CalendarValue.of(CalendarUnit.WEEK, d)))))
        : Optional.empty();
  }

  /** The longest name of a day that begins at a word. */
  Optional<NamedDay> day(Passage passage, int index) {
    return readers.stream()
        .flatMap(reader -> reader.read(passage, index).stream())
        .max(Comparator.comparingInt(NamedDay::to));
  }

  private static Match withTime(Passage passage, int index, NamedDay day) {
    Optional<Clock.TimeOfDay> time = timeAfter(passage, day.to());
    Optional<CalendarValue> value = day.day().map(CalendarValue::day);
    return time.map(
            clock ->
                new Match(
                    index, clock.to(), new Reading.Place(value.map(v -> v.at(clock.time())), true)))
        .orElseGet(() -> new Match(index, day.to(), new Reading.Place(value, false)));
  }

  private static Optional<Clock.TimeOfDay> timeAfter(Passage passage, int next) {
    Optional<Sense> part = passage.word(next).as(Meaning.PART_OF_DAY);
    if (part.isPresent()) {
      return Optional.of(new Clock.TimeOfDay(next + 1, "T" + part.get().value()));
    }
    int at = passage.word(next).is(",") ? next + 1 : next;
    return passage.word(at).is("at") ? Clock.at(passage, at + 1) : Optional.empty();
  }
}
