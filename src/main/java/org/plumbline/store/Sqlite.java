package org.plumbline.store;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** How SQLite is spoken to; nothing else knows its dialect. */
final class Sqlite {

  /** "Plmb": says in a file's header that it is one of ours. */
  private static final int APPLICATION_ID = 0x506c6d62;

  private static final int PATIENCE_MILLIS = 5000;

  private Sqlite() {}

  /** Where JDBC finds a file; as a URI, since names may hold question marks. */
  static String url(Path file) {
    return "jdbc:sqlite:" + file.toUri();
  }

  /** A connection to a file that exists. */
  static Handle open(Path file) {
    SQLiteConfig config = config();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return handle(config, url(file));
  }

  /** A connection to a file that cannot be written. */
  static Handle openReadOnly(Path file) {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    return handle(config, url(file));
  }

  /** A connection that leaves both the file and its folder alone, and does not see the log. */
  static Handle openUntouched(Path file) {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    return handle(config, url(file) + "?immutable=1");
  }

  /** A connection to a file some pages of which may be damaged, or cut off. */
  static Handle openDamaged(Path file) {
    Handle handle = open(file);
    handle.execute("PRAGMA writable_schema = ON");
    return handle;
  }

  /** A connection that does not wait for the disk: for files that are thrown away on failure. */
  static Handle openDraft(Path file) {
    Handle handle = open(file);
    handle.execute("PRAGMA synchronous = OFF");
    return handle;
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    return config;
  }

  private static Handle handle(SQLiteConfig config, String url) {
    // Given a connection instead of a way to make one, Jdbi would never close it.
    return Jdbi.create(() -> config.createConnection(url)).open();
  }

  /** From here on a commit is on the disk when it returns. */
  static void prepareWriting(Handle handle) {
    handle.execute("PRAGMA journal_mode = WAL");
    handle.execute("PRAGMA synchronous = FULL");
    handle.execute("PRAGMA foreign_keys = ON");
  }

  static void forbidWriting(Handle handle) {
    handle.execute("PRAGMA query_only = ON");
  }

  static boolean isMarked(Handle handle) {
    return new Query("PRAGMA application_id")
        .list(handle, row -> row.number("application_id"))
        .contains((long) APPLICATION_ID);
  }

  static void mark(Handle handle) {
    handle.execute("PRAGMA application_id = " + APPLICATION_ID);
  }

  /** What is wrong with the pages of a database; empty when nothing is. */
  static List<String> defects(Handle handle) {
    return new Query("PRAGMA quick_check(1)")
        .list(handle, row -> row.text("quick_check")).stream()
            .filter(line -> !line.equals("ok"))
            .toList();
  }
}
