package org.plumbline.suggest.date;

/**
 * One thing that a word means.
 *
 * @param value as the lexicon has it; empty where the meaning needs none
 * @param number the value where it is a number, else 0
 */
record Sense(Meaning meaning, String value, int number) {

  static Sense of(Meaning meaning, String value) {
    boolean isNumber =
        !value.isEmpty() && value.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    return new Sense(meaning, value, isNumber ? Integer.parseInt(value) : 0);
  }
}
