package org.plumbline.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Update;

/** Copies the rows of a damaged database that can be read into an empty, sound one. */
record RawCopy(Handle damaged, Handle sound) {

  private static final List<String> TABLES =
      List.of(
          "article",
          "edit",
          "item_state",
          "annotation_state",
          "annotation_span",
          "annotation_tag",
          "relation_state",
          "review_state",
          "review_flag",
          "review_evidence",
          "details_state",
          "item_change",
          "current_item",
          "check_setting");

  /** Copies all tables; gives the names of those in which something could not be read. */
  List<String> copy() {
    List<String> incomplete = new ArrayList<>();
    sound.useTransaction(
        open -> {
          for (String table : TABLES) {
            if (!isCopied(open, table)) {
              incomplete.add(table);
            }
          }
        });
    return incomplete;
  }

  private boolean isCopied(Handle open, String table) {
    List<String> columns =
        new Query("PRAGMA table_info(" + table + ")").list(open, row -> row.text("name"));
    String insertion =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", columns).replaceAll("\\w+", "?"));
    List<Long> refused = new ArrayList<>();
    boolean isWhole =
        new DamagedTable(
                damaged,
                table,
                row -> {
                  try (Update update = open.createUpdate(insertion)) {
                    for (int i = 0; i < columns.size(); i++) {
                      update.bind(i, row.value(columns.get(i)));
                    }
                    update.execute();
                  } catch (JdbiException e) {
                    // The row came from a page that can be read and yet is not as it was written.
                    refused.add(row.number("row_id"));
                  }
                })
            .read();
    return isWhole && refused.isEmpty();
  }
}
