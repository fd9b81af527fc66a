package org.plumbline.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What happens to files on failing disks. */
final class Damage {

  private Damage() {}

  /** Writes rubbish over the first page of a table or index. */
  static void overwrite(Path file, String table) throws IOException {
    long page;
    long size;
    try (Handle handle = Sqlite.open(file)) {
      page =
          new Query("SELECT rootpage FROM sqlite_master WHERE name = :name", Map.of("name", table))
              .list(handle, row -> row.number("rootpage"))
              .getFirst();
      size = new Query("PRAGMA page_size").list(handle, row -> row.number("page_size")).getFirst();
    }
    overwrite(file, (page - 1) * size, (int) size);
  }

  private static void overwrite(Path file, long offset, int length) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(offset);
      for (int i = 0; i < length; i++) {
        bytes.write(i * 31);
      }
    }
  }
}
