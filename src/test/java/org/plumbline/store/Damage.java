package org.plumbline.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What happens to files on failing disks. */
final class Damage {

  /** The bytes of a page, as SQLite makes them where nobody asks for others. */
  static final int PAGE = 4096;

  private Damage() {}

  /** Writes rubbish over the first page of a table or index. */
  static void overwrite(Path file, String table) throws IOException {
    long page;
    try (Handle handle = Sqlite.open(file)) {
      page =
          new Query("SELECT rootpage FROM sqlite_master WHERE name = :name", Map.of("name", table))
              .list(handle, row -> row.number("rootpage"))
              .getFirst();
    }
    overwritePage(file, page - 1);
  }

  /** Writes rubbish over a page, counted from 0. */
  static void overwritePage(Path file, long page) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(page * PAGE);
      for (int i = 0; i < PAGE; i++) {
        bytes.write(i * 31);
      }
    }
  }
}
