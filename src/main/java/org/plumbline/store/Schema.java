package org.plumbline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/**
 * The tables and their versions. Flyway makes them; since it takes a third of a second to start, an
 * opened project's version is read from its table without it.
 */
final class Schema {

  /** The newest version known here: that of the last script in {@code migration}. */
  static final int VERSION = 2;

  private Schema() {}

  /** The version of the tables that are there. */
  static int version(Handle handle) {
    return new Query(
            "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL")
        .list(handle, row -> Integer.parseInt(row.text("version"))).stream().reduce(0, Math::max);
  }

  /** Brings the tables of an intact project to the newest version; what it holds stays. */
  static void upgrade(Handle handle, Path file) {
    if (version(handle) < VERSION) {
      migrate(file);
    }
  }

  private static void migrate(Path file) {
    Flyway.configure()
        .dataSource(Sqlite.url(file), "", "")
        .locations("classpath:org/plumbline/store/migration")
        .load()
        .migrate();
  }

  /**
   * Lends an older project the tables that it lacks, empty, for as long as the connection lasts, so
   * that it can be read as it is.
   */
  static void lendTables(Handle handle) throws IOException {
    boolean isLacking =
        new Query("SELECT name FROM sqlite_schema WHERE name = 'review_flag'")
            .list(handle, row -> row.text("name"))
            .isEmpty();
    if (isLacking) {
      handle.createScript(added().replace("CREATE TABLE", "CREATE TEMP TABLE")).execute();
    }
  }

  /** The script that adds the tables that the first version lacks. */
  private static String added() throws IOException {
    try (InputStream script =
        Objects.requireNonNull(
            Schema.class.getResourceAsStream("migration/V2__flags_of_reviews.sql"))) {
      return new String(script.readAllBytes(), UTF_8);
    }
  }

  /** Makes a new database that is marked as ours and has all tables. */
  static void create(Path file) {
    migrate(file);
    try (Handle handle = Sqlite.open(file)) {
      Sqlite.mark(handle);
      Sqlite.prepareWriting(handle);
    }
  }
}
