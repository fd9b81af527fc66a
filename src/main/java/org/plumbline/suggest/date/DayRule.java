package org.plumbline.suggest.date;

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

  /** "The week of March 4". */
  private Optional<Match> weekOf(Passage passage, int index) {
    int of = passage.word(index).is("the") ? index + 2 : index + 1;
    if (!passage.word(of - 1).is("week") || !passage.word(of).is("of")) {
      return Optional.empty();
    }
    return day(passage, of + 1)
        .map(
            named ->
                new Match(
                    index,
                    named.to(),
                    Reading.Place.of(
                        named.day().map(day -> CalendarValue.of(CalendarUnit.WEEK, day)))));
  }

  /** The longest name of a day that begins at a word. */
  Optional<NamedDay> day(Passage passage, int index) {
    Optional<NamedDay> longest = Optional.empty();
    for (DayReader reader : readers) {
      Optional<NamedDay> day = reader.read(passage, index);
      if (day.isPresent() && (longest.isEmpty() || day.get().to() > longest.get().to())) {
        longest = day;
      }
    }
    return longest;
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
