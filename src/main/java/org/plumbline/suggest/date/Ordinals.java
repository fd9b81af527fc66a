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

  /** "Twenty-first". */
  private static Optional<Found> withTens(Passage passage, int index) {
    int unit = passage.word(index + 1).is("-") ? index + 2 : index + 1;
    return passage
        .word(index)
        .as(Meaning.TENS)
        .flatMap(
            tens ->
                passage
                    .word(unit)
                    .as(Meaning.ORDINAL)
                    .filter(sense -> sense.number() < 10)
                    .map(sense -> new Found(unit + 1, tens.number() + sense.number())));
  }

  static Optional<Found> at(Passage passage, int index) {
    Word word = passage.word(index);
    Word ending = passage.word(index + 1);
    if (word.isDigits() && ending.isGlued() && ending.isAny("st", "nd", "rd", "th")) {
      return Optional.of(new Found(index + 2, word.digits()));
    }
    return word.as(Meaning.ORDINAL)
        .map(sense -> new Found(index + 1, sense.number()))
        .or(() -> withTens(passage, index));
  }
}
