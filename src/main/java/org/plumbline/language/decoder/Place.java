package org.plumbline.language.decoder;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which word a feature looks at, seen from where the decision is made.
 *
 * @param origin from where: the first or second of the two words that are looked at, or the stack
 * @param window how many words further; negative towards the start of the sentence
 * @param relation whom of that word's relatives
 */
record Place(Origin origin, int window, Relation relation) {

  private static final Pattern NOTATION = Pattern.compile("([ijk])([+-]\\d)?(?:_(\\w+))?");

  enum Origin {
    /** The word to tag; in a parse the top of the stack. */
    I,
    /** The front of the words to come. */
    J,
    /** The stack, counted in words below its top. */
    K
  }

  /** Heads ({@code h}), outermost dependents ({@code lmd}, {@code rmd}), left siblings. */
  enum Relation {
    SELF,
    H,
    H2,
    LMD,
    LMD2,
    RMD,
    RMD2,
    LNS,
    LNS2
  }

  /**
   * A place in NLP4J's notation, such as {@code i-1} or {@code j_lmd2}.
   *
   * @throws IllegalArgumentException for one that no model of ours has
   */
  static Place of(String notation) {
    Matcher parts = NOTATION.matcher(notation);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no place: " + notation);
    }
    return new Place(
        Origin.valueOf(upper(parts.group(1))),
        parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)),
        parts.group(3) == null ? Relation.SELF : Relation.valueOf(upper(parts.group(3))));
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
