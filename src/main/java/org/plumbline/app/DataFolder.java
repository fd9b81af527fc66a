package org.plumbline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where a user's programs keep what they write for themselves, by the custom of each system. */
final class DataFolder {

  /** System property that tells the log's set-up the folder. */
  static final String PROPERTY = "plumbline.data";

  private DataFolder() {}

  /** The folder, as the launcher settled it for this run. */
  static Path current() {
    return Path.of(System.getProperty(PROPERTY));
  }

  /**
   * The folder named by {@value #PROPERTY} where that is set, else the one of the system's custom:
   * on Linux that of the XDG base directory specification. It need not exist.
   *
   * @param property a system property by its name, empty where it is not set
   * @param environment an environment variable by its name, empty where it is not set
   */
  static Path of(UnaryOperator<String> property, UnaryOperator<String> environment) {
    String named = property.apply(PROPERTY);
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    Path home = Path.of(property.apply("user.home"));
    String system = property.apply("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support/Plumbline");
    }
    if (system.startsWith("windows")) {
      String roaming = environment.apply("APPDATA");
      return (roaming.isEmpty() ? home : Path.of(roaming)).resolve("Plumbline");
    }
    String shared = environment.apply("XDG_DATA_HOME");
    return (shared.isEmpty() ? home.resolve(".local/share") : Path.of(shared)).resolve("plumbline");
  }
}
