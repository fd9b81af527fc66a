package org.plumbline.store;

import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Reads what can be read of a table some pages of which are damaged: from the front up to the
 * damage, from the end back to it, then what lies between, row by row. Indexes are not used, since
 * they may be damaged too.
 */
final class DamagedTable {

  /**
   * So many rows in a row that cannot be found are the end of a table whose end cannot be read: the
   * rows of some five pages.
   */
  private static final int END = 2000;

  private final Handle handle;
  private final String table;
  private final Query.Visit visit;

  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  /**
   * @param visit told every row that can be read, once
   */
  DamagedTable(Handle handle, String table, Query.Visit visit) {
    this.handle = handle;
    this.table = table;
    this.visit = visit;
  }

  /** Reads the table; whether all of it could be read. */
  boolean read() {
    if (isReadable("rowid > 0 ORDER BY rowid", Map.of())) {
      return true;
    }
    long front = last == Long.MIN_VALUE ? 0 : last;
    first = Long.MAX_VALUE;
    isReadable("rowid > :front ORDER BY rowid DESC", Map.of("front", front));
    if (first == Long.MAX_VALUE) {
      readSinglyToTheEnd(front);
    } else {
      readSingly(front + 1, first);
    }
    return false;
  }

  private void readSinglyToTheEnd(long front) {
    last = front;
    long seen;
    do {
      seen = last;
      readSingly(seen + 1, seen + END);
    } while (last > seen);
  }

  private void readSingly(long from, long to) {
    for (long row = from; row < to; row++) {
      isReadable("rowid = :row", Map.of("row", row));
    }
  }

  private boolean isReadable(String which, Map<String, Long> values) {
    try {
      new Query(
              "SELECT rowid AS row_id, * FROM %s NOT INDEXED WHERE %s".formatted(table, which),
              values)
          .each(
              handle,
              row -> {
                long id = row.number("row_id");
                first = Math.min(first, id);
                last = Math.max(last, id);
                visit.visit(row);
              });
      return true;
    } catch (JdbiException e) {
      return false;
    }
  }
}
