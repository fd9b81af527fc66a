package org.plumbline.store;

import java.util.Locale;

/** Enum constants as the export document spells them: {@code ATTRIBUTED_TO} is attributedTo. */
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
   * @throws IllegalArgumentException when no constant is spelled so
   */
  static <E extends Enum<E>> E read(Class<E> type, String spelled) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(spelled)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "%s is no %s".formatted(spelled, type.getSimpleName().toLowerCase(Locale.ROOT)));
  }
}
