package org.plumbline.suggest.number;

import java.math.BigDecimal;

/**
 * A word that numbers are made of.
 *
 * @param role where it fits
 * @param isPlural whether an ordinal names several parts of a whole ("thirds")
 */
record NumberWord(Role role, BigDecimal value, boolean isPlural) {

  enum Role {
    /** 0 to 9. */
    UNIT,
    /** 10 to 19. */
    TEEN,
    /** 20, 30 and so on to 90. */
    TEN,
    HUNDRED,
    /** Multiplies the word before it alone: "a hundred and two dozen" is 124. */
    DOZEN,
    /** Multiplies all that stands before it, down from the next greater scale. */
    SCALE
  }

  static final Phrases<NumberWord> CARDINALS =
      Phrases.<NumberWord>inAnyCase()
          .addAll(NumberWord.class, "cardinals.txt", left -> of(left, false))
          .build();

  static final Phrases<NumberWord> ORDINALS = ordinals();

  private static Phrases<NumberWord> ordinals() {
    Phrases.Builder<NumberWord> words = Phrases.inAnyCase();
    Phrases.readLines(
        NumberWord.class,
        "ordinals.txt",
        (left, forms) -> words.add(forms[0], of(left, false)).add(forms[1], of(left, true)));
    return words.build();
  }

  private static NumberWord of(String roleAndValue, boolean isPlural) {
    String[] parts = roleAndValue.split(" ", -1);
    return new NumberWord(Role.valueOf(parts[0]), new BigDecimal(parts[1]), isPlural);
  }

  /** Whether it multiplies what stands before it. */
  boolean isMultiple() {
    return switch (role) {
      case HUNDRED, DOZEN, SCALE -> true;
      case UNIT, TEEN, TEN -> false;
    };
  }
}
