package org.plumbline.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.plumbline.exchange.Generator;

/** What this program is called, and which version it is, as the build wrote it down. */
public final class Product {

  public static final String NAME = "Plumbline";

  private Product() {}

  /** The version, such as {@code 0.1.0}. */
  public static String version() {
    try (InputStream in =
        Objects.requireNonNull(Product.class.getResourceAsStream("product.properties"))) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** As a person tells it, such as {@code Plumbline 0.1.0}. */
  public static String nameAndVersion() {
    return NAME + " " + version();
  }

  /** As a document names it. */
  public static Generator generator() {
    return new Generator(NAME, version());
  }
}
