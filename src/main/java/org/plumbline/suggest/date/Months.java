package org.plumbline.suggest.date;

import java.util.Optional;

/** Names of months. */
final class Months {

  private Months() {}

  /** The month that a capitalised word names, however short. */
  static Optional<Sense> at(Passage passage, int index) {
    Word word = passage.word(index);
    if (!word.isCapitalised() && !word.is(Meaning.MONTH_SMALL)) {
      return Optional.empty();
    }
    return word.as(Meaning.MONTH)
        .or(() -> word.as(Meaning.MONTH_UNSURE))
        .or(() -> word.as(Meaning.MONTH_SHORT))
        .or(() -> word.as(Meaning.MONTH_SMALL));
  }
}
