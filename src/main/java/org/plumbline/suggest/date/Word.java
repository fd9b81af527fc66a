package org.plumbline.suggest.date;

import java.util.List;
import java.util.Optional;
import org.plumbline.text.TextRange;

/**
 * A run of letters, a run of digits, or a single mark.
 *
 * @param range where it stands, in UTF-16 units of the article
 * @param lower what stands there, in lower case
 * @param senses what the lexicon knows of it
 * @param digits the number that it is, or -1 when it is no run of digits or a very long one
 * @param isCapitalised whether it begins with a capital letter
 * @param isGlued whether it stands at the word before it without a blank
 */
record Word(
    TextRange range,
    String lower,
    List<Sense> senses,
    int digits,
    boolean isCapitalised,
    boolean isGlued) {

  /** What stands before the first word and after the last one. */
  static final Word NONE = new Word(new TextRange(0, 0), "", List.of(), -1, false, false);

  Optional<Sense> as(Meaning meaning) {
    for (Sense sense : senses) {
      if (sense.meaning() == meaning) {
        return Optional.of(sense);
      }
    }
    return Optional.empty();
  }

  boolean is(Meaning meaning) {
    for (Sense sense : senses) {
      if (sense.meaning() == meaning) {
        return true;
      }
    }
    return false;
  }

  /** Whether an expression may begin with it, by its meaning. */
  boolean begins() {
    if (digits >= 0) {
      return true;
    }
    for (Sense sense : senses) {
      if (sense.meaning().begins()) {
        return true;
      }
    }
    return false;
  }

  boolean is(String form) {
    return lower.equals(form);
  }

  boolean isAny(String... forms) {
    for (String form : forms) {
      if (lower.equals(form)) {
        return true;
      }
    }
    return false;
  }

  boolean isDigits() {
    return digits >= 0;
  }

  int length() {
    return range.length();
  }

  /** Whether it is written with letters. */
  boolean isLetters() {
    return !lower.isEmpty() && Character.isLetter(lower.codePointAt(0));
  }

  /** Whether it ends a sentence or the part of one that a mark sets off. */
  boolean endsClause() {
    return lower.isEmpty() || isAny(".", "!", "?", ";", ":", "\u2026");
  }
}
