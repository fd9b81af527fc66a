package org.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A question to the database.
 *
 * @param sql with named parameters
 * @param values what the parameters stand for
 */
record Query(String sql, Map<String, ?> values) {

  /** Makes a value of a row. */
  interface Reading<T> {
    T read(Row row) throws SQLException;
  }

  /** Does something about a row. */
  interface Visit {
    void visit(Row row) throws SQLException;
  }

  Query(String sql) {
    this(sql, Map.of());
  }

  /**
   * @throws UnreadableState when a row is no value of the model
   */
  void each(Handle handle, Visit visit) {
    handle
        .createQuery(sql)
        .bindMap(values)
        .scanResultSet(
            (rows, _) -> {
              ResultSet row = rows.get();
              while (row.next()) {
                try {
                  visit.visit(new Row(row));
                } catch (IllegalArgumentException | DateTimeException e) {
                  throw new UnreadableState(e);
                }
              }
              return true;
            });
  }

  <T> List<T> list(Handle handle, Reading<T> reading) {
    List<T> found = new ArrayList<>();
    each(handle, row -> found.add(reading.read(row)));
    return found;
  }

  <T> Optional<T> first(Handle handle, Reading<T> reading) {
    return list(handle, reading).stream().findFirst();
  }
}
