package org.plumbline.suggest.date;

import java.util.Optional;

/** Places in a row, as words or as digits with an ending: "third", "20th". */
final class Ordinals {

  private Ordinals() {}

  /**
   * An ordinal number.
   *
   * @param to the word after its last one
   */
  record Found(int to, int number) {}

  static Optional<Found> at(Passage passage, int index) {
    Word word = passage.word(index);
    Word ending = passage.word(index + 1);
    if (word.isDigits() && ending.isGlued() && ending.isAny("st", "nd", "rd", "th")) {
      return Optional.of(new Found(index + 2, word.digits()));
    }
    return word.as(Meaning.ORDINAL).map(sense -> new Found(index + 1, sense.number()));
  }
}
