package org.plumbline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log in the user's data folder, which is opened when there is first something to tell. Nothing
 * ever goes to the terminal, which belongs to the commands' own output.
 */
final class LogFile extends Handler {

  static final String NAME = "plumbline.log";

  private static final String LINE = "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n";

  /** Beyond this the log begins anew. */
  private static final int MOST_BYTES = 2_000_000;

  private static final Map<String, Level> LEVELS =
      Map.of(
          "", Level.WARNING,
          "org.plumbline", Level.INFO,
          // It warns at every start that it stands on the class path, where it is meant to stand.
          "javafx", Level.SEVERE);

  private final Path file;
  private Optional<FileHandler> open = Optional.empty();

  /** Held here, since a logger that nobody holds forgets its level. */
  private final List<Logger> loggers = new ArrayList<>();

  private LogFile(Path file) {
    this.file = file;
    LEVELS.forEach(
        (name, level) -> {
          Logger logger = Logger.getLogger(name);
          logger.setLevel(level);
          loggers.add(logger);
        });
  }

  /** Sends everything that is logged from here on to a file, and nowhere else. */
  static void install(Path file) {
    System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
    LogManager.getLogManager().reset();
    Logger.getLogger("").addHandler(new LogFile(file));
  }

  @Override
  public synchronized void publish(LogRecord record) {
    try {
      if (open.isEmpty()) {
        Files.createDirectories(file.resolveSibling(""));
        FileHandler made = new FileHandler(file.toString(), MOST_BYTES, 1, true);
        made.setFormatter(new SimpleFormatter());
        open = Optional.of(made);
      }
      open.get().publish(record);
    } catch (IOException unwritable) {
      // A log that cannot be written is no reason to disturb the work.
    }
  }

  @Override
  public synchronized void flush() {
    open.ifPresent(Handler::flush);
  }

  @Override
  public synchronized void close() {
    open.ifPresent(Handler::close);
  }
}
