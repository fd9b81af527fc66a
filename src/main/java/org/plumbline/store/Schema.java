package org.plumbline.store;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/**
 * The tables and their versions. Flyway makes them; since it takes a third of a second to start, an
 * opened project's version is read from its table without it.
 */
final class Schema {

  /** The newest version known here: that of the last script in {@code migration}. */
  static final int VERSION = 1;

  private Schema() {}

  /** The version of the tables that are there. */
  static int version(Handle handle) {
    return new Query(
            "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL")
        .list(handle, row -> Integer.parseInt(row.text("version"))).stream().reduce(0, Math::max);
  }

  /** Makes a new database that is marked as ours and has all tables. */
  static void create(Path file) {
    Flyway.configure()
        .dataSource(Sqlite.url(file), "", "")
        .locations("classpath:org/plumbline/store/migration")
        .load()
        .migrate();
    try (Handle handle = Sqlite.open(file)) {
      Sqlite.mark(handle);
      Sqlite.prepareWriting(handle);
    }
  }
}
