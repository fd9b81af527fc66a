package org.plumbline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.plumbline.model.AnalystId;

/**
 * A project as a file: one SQLite database, {@code NAME.plumbline}. One program can write it, and
 * any number read it meanwhile. While it is open, or after a crash, the database's log lies beside
 * it ({@code -wal}, {@code -shm}) and belongs to it.
 *
 * <p>A file that is not an intact project of a known version is refused, and left as it is.
 *
 * @param path where it is, or is to be
 */
public record ProjectFile(Path path) {

  /** How the names of project files end. */
  public static final String SUFFIX = ".plumbline";

  /** The file of a name that a person gave with or without the ending. */
  public static Path named(Path name) {
    return name.toString().endsWith(SUFFIX)
        ? name
        : name.resolveSibling(name.getFileName() + SUFFIX);
  }

  /** What people call the project: the file's name without the ending. */
  public String name() {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  /**
   * Makes an empty project and opens it for writing. The file appears whole or not at all.
   *
   * @throws ProjectException when a file of that name exists, or it cannot be written
   */
  public ProjectStore create() throws ProjectException {
    requireRoom();
    Path target = path.toAbsolutePath();
    Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    return guarded(
        () -> {
          try {
            Schema.create(draft);
            Files.move(draft, target);
          } finally {
            Files.deleteIfExists(draft);
          }
          return open();
        });
  }

  /**
   * Opens the project for writing.
   *
   * @throws ProjectException when it cannot be, or somebody else has it open for writing
   */
  public ProjectStore open() throws ProjectException {
    return guarded(
        () -> {
          Path file = requireProject();
          if (!isWritable(file)) {
            throw fault(Fault.Kind.READ_ONLY);
          }
          ProjectLock lock = ProjectLock.take(file);
          return store(
              () -> Sqlite.open(file),
              handle -> {
                Schema.upgrade(handle, file);
                Sqlite.prepareWriting(handle);
              },
              lock::close);
        });
  }

  /**
   * Opens the project for reading, whether or not somebody writes it meanwhile. Each answer of the
   * store is what was true at one moment; appending to it throws {@link StoreFailure}.
   *
   * @throws ProjectException when it cannot be
   */
  public ProjectStore openForReading() throws ProjectException {
    return guarded(
        () -> {
          Path file = requireProject();
          return store(
              () -> reading(file),
              handle -> {
                Schema.lendTables(handle);
                Sqlite.forbidWriting(handle);
              },
              () -> {});
        });
  }

  /**
   * Copies what can be read of this project, damaged as it may be, into a new, sound one. This file
   * is left as it is, and must not be open elsewhere.
   *
   * @param copy the new project's file
   * @param by who is named for saving what lost its history
   * @param now when
   * @throws ProjectException when nothing can be read, or the copy exists or cannot be written
   */
  public SalvageReport salvage(Path copy, AnalystId by, Instant now) throws ProjectException {
    ProjectFile target = new ProjectFile(copy);
    target.requireRoom();
    return guarded(
        () -> {
          if (Files.isDirectory(path)) {
            throw fault(Fault.Kind.NOT_A_PROJECT);
          }
          Path file = path.toRealPath();
          if (!isWritable(file)) {
            return new Rescue(file, copy.toAbsolutePath()).run(by, now);
          }
          try (ProjectLock _ = ProjectLock.take(file)) {
            return new Rescue(file, copy.toAbsolutePath()).run(by, now);
          }
        });
  }

  /**
   * A connection that could write leaves no log behind, and reads what a killed process left in
   * one. Where nothing can be written, the log is read if there is one.
   */
  private static Handle reading(Path file) throws IOException {
    if (isWritable(file)) {
      return Sqlite.open(file);
    }
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return Files.exists(log) && Files.size(log) > 0
        ? Sqlite.openReadOnly(file)
        : Sqlite.openUntouched(file);
  }

  private static boolean isWritable(Path file) {
    return Files.isWritable(file) && Files.isWritable(file.resolveSibling("").toAbsolutePath());
  }

  /** The real path of what is, by its header, a project. */
  private Path requireProject() throws ProjectException, IOException {
    if (Files.isDirectory(path)) {
      throw fault(Fault.Kind.NOT_A_PROJECT);
    }
    Path file = path.toRealPath();
    if (!Files.isReadable(file)) {
      throw fault(Fault.Kind.IO, "no permission to read it");
    }
    try (Handle handle = Sqlite.openUntouched(file)) {
      if (!Sqlite.isMarked(handle)) {
        throw fault(Fault.Kind.NOT_A_PROJECT);
      }
    } catch (JdbiException e) {
      // Without its log, a database may look damaged that is not; it is looked at again with it.
      if (Faults.of(file, e).kind() != Fault.Kind.DAMAGED) {
        throw e;
      }
    }
    return file;
  }

  /** Nothing is there yet, and something can be. */
  private void requireRoom() throws ProjectException {
    Path folder = path.toAbsolutePath().resolveSibling("");
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw fault(Fault.Kind.EXISTS);
    }
    if (!Files.isDirectory(folder)) {
      throw new ProjectException(Fault.of(Fault.Kind.MISSING, folder));
    }
    if (!Files.isWritable(folder)) {
      throw fault(Fault.Kind.READ_ONLY);
    }
  }

  private interface Step<T> {
    T run() throws ProjectException, IOException;
  }

  private <T> T guarded(Step<T> step) throws ProjectException {
    try {
      return step.run();
    } catch (JdbiException | StoreFailure | IOException e) {
      throw new ProjectException(Faults.of(path, e), e);
    }
  }

  private interface Preparation {
    void prepare(Handle handle) throws IOException;
  }

  /** Nothing stays open, or locked, unless a store comes of it. */
  private ProjectStore store(Step<Handle> connection, Preparation preparation, Runnable afterwards)
      throws ProjectException, IOException {
    Runnable release = afterwards;
    try {
      Handle handle = connection.run();
      Database database = new Database(handle, e -> Faults.of(path, e), afterwards);
      release = database::close;
      requireIntact(handle);
      preparation.prepare(handle);
      release = () -> {};
      return new SqlStore(database);
    } finally {
      release.run();
    }
  }

  private void requireIntact(Handle handle) throws ProjectException {
    if (!Sqlite.isMarked(handle)) {
      throw fault(Fault.Kind.NOT_A_PROJECT);
    }
    List<String> defects = Sqlite.defects(handle);
    if (!defects.isEmpty()) {
      throw fault(Fault.Kind.DAMAGED, defects.getFirst());
    }
    int version = Schema.version(handle);
    if (version > Schema.VERSION) {
      throw fault(
          Fault.Kind.NEWER_VERSION, Integer.toString(version), Integer.toString(Schema.VERSION));
    }
    if (version == 0) {
      throw fault(Fault.Kind.DAMAGED, "it has no tables");
    }
  }

  private ProjectException fault(Fault.Kind kind, String... arguments) {
    return new ProjectException(Fault.of(kind, path, arguments));
  }
}
