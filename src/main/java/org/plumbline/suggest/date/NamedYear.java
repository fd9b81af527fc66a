package org.plumbline.suggest.date;

import java.util.Optional;

/**
 * A year that is named and not numbered: "last year", "this year", "the following year".
 *
 * @param to the word after its last one
 * @param year empty where it cannot be told which
 */
record NamedYear(int to, Optional<Integer> year) {

  static Optional<NamedYear> at(Passage passage, int index) {
    int which = passage.word(index).is("the") ? index + 1 : index;
    int unit = passage.word(which + 1).is(Meaning.KIND_OF_YEAR) ? which + 2 : which + 1;
    boolean isYear =
        passage.word(unit).as(Meaning.UNIT).filter(s -> s.value().equals("YEARS")).isPresent();
    if (!isYear || passage.word(unit).isGlued()) {
      return Optional.empty();
    }
    Word word = passage.word(which);
    Optional<Sense> fromNow = word.as(Meaning.WHICH);
    Optional<Sense> fromThere = word.as(Meaning.WHICH_FROM_THERE);
    if (fromNow.isPresent() && which == index) {
      return Optional.of(
          new NamedYear(
              unit + 1, passage.publishedOn().map(day -> day.getYear() + fromNow.get().number())));
    }
    return fromThere.map(
        sense ->
            new NamedYear(
                unit + 1,
                passage.spokenOf().map(value -> value.firstDay().getYear() + sense.number())));
  }
}
