package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.util.Optional;

/** Parts of a day that no day is named with: "this morning", "tonight", "the next evening". */
final class PartOfDayRule implements Rule {

  @Override
  public Optional<Match> match(Passage passage, int index) {
    Word word = passage.word(index);
    Optional<Sense> today = word.as(Meaning.PART_OF_TODAY);
    if (today.isPresent()) {
      return Optional.of(matched(index, index + 1, passage.publishedOn(), today.get().value()));
    }
    int which = word.is("the") ? index + 1 : index;
    int part = passage.word(which + 1).is("same") ? which + 2 : which + 1;
    Optional<String> ending = passage.word(part).as(Meaning.PART_OF_DAY).map(Sense::value);
    if (ending.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> fromNow = passage.word(index).as(Meaning.WHICH).map(Sense::number);
    Optional<Integer> fromThere =
        passage.word(which).as(Meaning.WHICH_FROM_THERE).map(Sense::number);
    if (fromNow.isPresent() && fromNow.get() <= 0) {
      Optional<LocalDate> day = passage.publishedOn().map(date -> date.plusDays(fromNow.get()));
      return Optional.of(matched(index, part + 1, day, ending.get()));
    }
    return fromThere.flatMap(
        days ->
            passage
                .spokenOf()
                .filter(value -> value.unit() == CalendarUnit.DAY)
                .map(value -> value.firstDay().plusDays(days))
                .map(day -> matched(index, part + 1, Optional.of(day), ending.get())));
  }

  private static Match matched(int from, int to, Optional<LocalDate> day, String part) {
    return new Match(
        from, to, new Reading.Place(day.map(date -> CalendarValue.day(date).at("T" + part)), true));
  }
}
