package org.plumbline.suggest.date;

/** "last", "this" and "next". */
final class Which {

  private Which() {}

  /** The tense that the word puts what follows it in. */
  static Tense tense(Word word) {
    return word.as(Meaning.WHICH)
        .map(
            sense ->
                sense.number() < 0 ? Tense.PAST : sense.number() > 0 ? Tense.FUTURE : Tense.UNKNOWN)
        .orElse(Tense.UNKNOWN);
  }
}
