package org.plumbline.check.event;

/**
 * What a verb, an event noun or a predicate adjective tells.
 *
 * @param name one for all words that tell the same or the opposite, such as {@code withdraw}
 * @param isOpposite whether the word tells the opposite: "rejected" of {@code approve}
 */
public record Concept(String name, boolean isOpposite) {

  private static final String NOT = "not ";

  static Concept of(String meaning) {
    return meaning.startsWith(NOT)
        ? new Concept(meaning.substring(NOT.length()), true)
        : new Concept(meaning, false);
  }
}
