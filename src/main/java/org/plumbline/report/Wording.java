package org.plumbline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What things are called for people. */
final class Wording {

  private static final Properties CHECKS = read("checks.properties");

  private Wording() {}

  /** The name of a check by its id; one that is not known goes by its id. */
  static String check(String id) {
    return CHECKS.getProperty(id, id);
  }

  /** A constant in words: {@code MORE_THAN} is "more than". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A constant in words that begin a line: "More than". */
  static String heading(Enum<?> constant) {
    String words = of(constant);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A number of things: "1 flag", "1,200 flags". */
  static String count(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }

  private static Properties read(String name) {
    try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(name))) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
