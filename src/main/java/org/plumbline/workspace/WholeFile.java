package org.plumbline.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is there whole or as it was before: it is written beside its place and then moved
 * there, so that a full disk or a killed process leaves what was there. What was written beside it
 * is gone whenever the program ends, unless it is killed outright.
 */
public final class WholeFile {

  /** What to write. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a file, unless the work is called off meanwhile.
   *
   * @return whether it was written
   */
  public static boolean write(Path file, Content content, Progress progress) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      write(file, content); // a device or a pipe, which nothing may be moved onto
      return true;
    }
    // Of a link, the file that it leads to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    // Not a temporary file of the library's: only its owner could read those, and so the export.
    Path beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
    try (var _ = Unfinished.file(beside)) {
      write(beside, content);
      boolean isWanted = !progress.isCancelled();
      if (isWanted) {
        move(beside, target);
      }
      return isWanted;
    }
  }

  private static void write(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
