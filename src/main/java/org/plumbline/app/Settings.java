package org.plumbline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.plumbline.model.AnalystId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the program remembers between two starts, in a text file that a person can mend. Losing it
 * loses no work, so whatever cannot be read or written is passed over, with a line in the log.
 */
final class Settings {

  private final Path file;
  private final Properties values = new Properties();

  Settings(Path folder) {
    this.file = folder.resolve("settings.properties");
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException unreadable) {
        log().warn("settings not read", unreadable);
      }
    }
  }

  Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  /** A path, where the value is one. */
  Optional<Path> path(String key) {
    try {
      return get(key).map(Path::of);
    } catch (InvalidPathException notOne) {
      return Optional.empty();
    }
  }

  Optional<Double> number(String key) {
    try {
      return get(key).map(Double::valueOf).filter(Double::isFinite);
    } catch (NumberFormatException notOne) {
      return Optional.empty();
    }
  }

  /** Who works here: whoever the settings name, else the user of the system. */
  AnalystId analyst() {
    String user = System.getProperty("user.name", "");
    return new AnalystId(
        get("analyst").filter(name -> !name.isBlank()).orElse(user.isBlank() ? "analyst-1" : user));
  }

  void put(String key, String value) {
    values.setProperty(key, value);
  }

  void save() {
    try {
      Files.createDirectories(file.resolveSibling(""));
      try (OutputStream out = Files.newOutputStream(file)) {
        values.store(out, "Plumbline");
      }
    } catch (IOException unwritable) {
      log().warn("settings not saved", unwritable);
    }
  }

  /**
   * Fetched when there is something to tell, since setting up the log slows the terminal's start.
   */
  private static Logger log() {
    return LoggerFactory.getLogger(Settings.class);
  }
}
