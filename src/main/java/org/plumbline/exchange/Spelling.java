package org.plumbline.exchange;

import java.util.Arrays;
import java.util.Locale;

/**
 * How the document spells the constants of the model: {@code AT_LEAST} is {@code atLeast}. One rule
 * for all enumerations; a test holds the schema's lists to it.
 */
final class Spelling {

  private Spelling() {}

  static String of(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder spelled = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      spelled
          .append(Character.toUpperCase(words[i].charAt(0)))
          .append(words[i], 1, words[i].length());
    }
    return spelled.toString();
  }

  /**
   * The constant that is spelled so.
   *
   * @throws IllegalArgumentException when there is none; the schema has seen to it that there is
   */
  static <E extends Enum<E>> E constant(Class<E> type, String spelled) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(spelled))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(spelled + " is no " + type.getSimpleName()));
  }
}
