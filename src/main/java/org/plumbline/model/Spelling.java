package org.plumbline.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How constants are spelled outside the program, in documents and in project files: {@code
 * ATTRIBUTED_TO} is {@code attributedTo}. One rule for all enumerations.
 */
public final class Spelling {

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

  /** The constant, as it is spelled outside. */
  public static String of(Enum<?> constant) {
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
   * @throws IllegalArgumentException when no constant is spelled so
   */
  public static <E extends Enum<E>> E read(Class<E> type, String spelled) {
    Enum<?> constant = CONSTANTS.get(type).get(spelled);
    if (constant == null) {
      throw new IllegalArgumentException("%s is no %s".formatted(spelled, type.getSimpleName()));
    }
    return type.cast(constant);
  }
}
