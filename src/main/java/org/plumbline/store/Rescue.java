package org.plumbline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.plumbline.model.AnalystId;
import org.slf4j.LoggerFactory;

/**
 * Saves what can be read of a damaged project file. All work is done on copies in a folder of its
 * own, beside the new project, which appears whole or not at all.
 *
 * @param damaged the damaged project, which is only read
 * @param copy where the new project is to be
 */
record Rescue(Path damaged, Path copy) {

  /** What belongs to a database: itself and its log. The log's index is made anew. */
  private static final List<String> PARTS = List.of("", "-wal");

  SalvageReport run(AnalystId by, Instant now) throws IOException, ProjectException {
    Path workshop = Files.createTempDirectory(copy.resolveSibling(""), ".salvage");
    try {
      Path patient = workshop.resolve("patient");
      for (String part : PARTS) {
        Path source = Path.of(damaged + part);
        if (Files.exists(source)) {
          Files.copy(source, Path.of(patient + part));
        }
      }
      Path target = workshop.resolve("target");
      SalvageReport report = salvage(patient, workshop.resolve("rows"), target, by, now);
      if (report.articles() == 0 && !report.damagedTables().isEmpty()) {
        throw new ProjectException(
            Fault.of(Fault.Kind.DAMAGED, damaged, "nothing in it can be read"));
      }
      try (FileChannel written = FileChannel.open(target, StandardOpenOption.WRITE)) {
        written.force(/* metaData= */ true);
      }
      Files.move(target, copy);
      return report;
    } finally {
      delete(workshop);
    }
  }

  private SalvageReport salvage(Path patient, Path rows, Path target, AnalystId by, Instant now)
      throws IOException, ProjectException {
    Schema.create(rows);
    Schema.create(target);
    try (Handle damagedRows = Sqlite.openDamaged(patient);
        Handle readRows = Sqlite.open(rows);
        Database database = new Database(Sqlite.open(target), e -> Faults.of(copy, e), () -> {})) {
      if (!Sqlite.isMarked(damagedRows)) {
        throw new ProjectException(Fault.of(Fault.Kind.NOT_A_PROJECT, damaged));
      }
      lendTables(damagedRows);
      List<String> incomplete = new RawCopy(damagedRows, readRows).copy();
      return new Salvage(readRows, incomplete, new SqlStore(database), by, now).run();
    }
  }

  private static void lendTables(Handle damaged) throws IOException {
    try {
      Schema.lendTables(damaged);
    } catch (JdbiException e) {
      // What tables there are cannot be read, and so none of them can: the copy will say so.
      LoggerFactory.getLogger(Rescue.class).info("tables not known", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
