package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why something could not be written, in words. */
final class WriteFailure {

  private WriteFailure() {}

  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such folder";
      case AccessDeniedException _ -> "no permission";
      case FileAlreadyExistsException _, NotDirectoryException _ -> "a file is in the way";
      case FileSystemException file when file.getReason() != null -> file.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  /**
   * Whether whoever reads standard output has read enough, as "head" does. The words are those of
   * Linux, macOS, Windows.
   */
  static boolean isReaderGone(IOException e) {
    return String.valueOf(e.getMessage()).contains("pipe");
  }
}
