package org.plumbline.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that are being written and must not outlive the work, however the program is ended. */
final class Unfinished {

  private static final Logger LOG = LoggerFactory.getLogger(Unfinished.class);

  /** Until which a file is in the way. */
  @FunctionalInterface
  interface Guard extends AutoCloseable {
    @Override
    void close() throws IOException;
  }

  /** Those of this process; a signal such as SIGTERM runs the hook, on a thread of its own. */
  private static final Unfinished OF_PROCESS = new Unfinished();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(OF_PROCESS::end, "unfinished files"));
  }

  private final Set<Path> files = new HashSet<>();
  private boolean isEnded;

  private Unfinished() {}

  /**
   * Sees to it that a file, which need not be there yet, is gone when the guard is closed or the
   * program ends.
   *
   * @throws IOException when the program is ending already
   */
  static Guard file(Path file) throws IOException {
    OF_PROCESS.add(file);
    return () -> OF_PROCESS.remove(file);
  }

  private synchronized void add(Path file) throws IOException {
    if (isEnded) {
      throw new IOException("the program is ending");
    }
    files.add(file);
  }

  private synchronized void remove(Path file) throws IOException {
    files.remove(file);
    Files.deleteIfExists(file);
  }

  private synchronized void end() {
    isEnded = true;
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        LOG.warn("{} stays behind", file, e);
      }
    }
  }
}
