package org.plumbline.store;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collections;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** One statement, executed for many rows at once. */
final class Batch {

  private final String table;
  private final PreparedBatch batch;

  private Batch(Handle handle, String table, String sql) {
    this.table = table;
    this.batch = handle.prepareBatch(sql);
  }

  /**
   * Inserts rows.
   *
   * @param columns their names, separated by commas
   */
  static Batch insertion(Handle handle, String table, String columns) {
    int count = columns.split(",", -1).length;
    String values = String.join(", ", Collections.nCopies(count, "?"));
    return new Batch(
        handle, table, "INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, values));
  }

  /**
   * Deletes rows.
   *
   * @param keys the names of the columns that tell which, separated by commas
   */
  static Batch deletion(Handle handle, String table, String keys) {
    String which =
        Arrays.stream(keys.split(", ", -1)).map("%s = ?"::formatted).collect(joining(" AND "));
    return new Batch(handle, table, "DELETE FROM %s WHERE %s".formatted(table, which));
  }

  /**
   * @throws IllegalArgumentException when a text cannot be kept
   */
  void add(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof String text) {
        requireStorable(text);
      }
      batch.bind(i, values[i]);
    }
    batch.add();
  }

  /** UTF-8 has no half surrogate pairs, and PostgreSQL no NUL: better refused than altered. */
  private void requireStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (unit == 0 || Character.isSurrogate(unit)) {
        throw new IllegalArgumentException(
            "a text for %s holds U+%04X at offset %d, which cannot be kept"
                .formatted(table, (int) unit, i));
      }
    }
  }

  void execute() {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
