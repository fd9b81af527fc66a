package org.plumbline.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Enum constants as the export document spells them: {@code ATTRIBUTED_TO} is attributedTo. */
final class Spelling {

  /** The constants of an enum by their spelling, made when first asked for. */
  private static final ClassValue<Map<String, Enum<?>>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants())
              .map(Enum.class::cast)
              .collect(Collectors.toMap(Spelling::of, constant -> constant));
        }
      };

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
    Enum<?> constant = CONSTANTS.get(type).get(spelled);
    if (constant == null) {
      throw new IllegalArgumentException("%s is no %s".formatted(spelled, type.getSimpleName()));
    }
    return type.cast(constant);
  }
}
