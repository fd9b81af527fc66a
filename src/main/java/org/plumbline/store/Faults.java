package org.plumbline.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the exceptions of SQLite and of the file system mean. */
final class Faults {

  /** The low byte of an extended result code is the primary one. */
  private static final int PRIMARY = 0xff;

  private Faults() {}

  /** The fault behind a failure while a project file was used. */
  static Fault of(Path file, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case SQLiteException e -> {
          return of(file, e);
        }
        case UnreadableState e -> {
          return Fault.of(Fault.Kind.DAMAGED, file, told(e));
        }
        case NoSuchFileException _ -> {
          return Fault.of(Fault.Kind.MISSING, file);
        }
        case FileAlreadyExistsException _ -> {
          return Fault.of(Fault.Kind.EXISTS, file);
        }
        case AccessDeniedException _ -> {
          return Fault.of(Fault.Kind.READ_ONLY, file);
        }
        case IOException e -> {
          return Fault.of(Fault.Kind.IO, file, told(e));
        }
        default -> {}
      }
    }
    return Fault.of(Fault.Kind.IO, file, told(failure));
  }

  private static Fault of(Path file, SQLiteException failure) {
    int code = failure.getResultCode().code & PRIMARY;
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Fault.of(Fault.Kind.NOT_A_PROJECT, file);
    } else if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return Fault.of(Fault.Kind.DAMAGED, file, told(failure));
    } else if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return Fault.of(Fault.Kind.NO_ROOM, file);
    } else if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
      return Fault.of(Fault.Kind.READ_ONLY, file);
    }
    return Fault.of(Fault.Kind.IO, file, told(failure));
  }

  private static String told(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
