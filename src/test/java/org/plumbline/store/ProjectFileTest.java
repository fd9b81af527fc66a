package org.plumbline.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.plumbline.store.Work.ANA;
import static org.plumbline.store.Work.ARTICLE;
import static org.plumbline.store.Work.ID;
import static org.plumbline.store.Work.claim;
import static org.plumbline.store.Work.edit;
import static org.plumbline.store.Work.figure;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.edit.Change;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.AnnotationSet;

/** What files are opened, which are refused, and that those are left as they are. */
class ProjectFileTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("news? ü #1%.plumbline");
  }

  private AnnotationSet makeProject() throws ProjectException {
    try (ProjectStore store = new ProjectFile(file).create()) {
      store.add(ARTICLE, Work.imported());
      for (int i = 0; i < 40; i++) {
        store.append(edit("e" + i, EditLabel.TAG, Change.created(figure("a" + i, i))));
      }
      return store.items(ID);
    }
  }

  /** The fault with which both ways to open refuse the file, which they leave as it is. */
  private Fault refusal() throws IOException {
    byte[] before = Files.readAllBytes(file);
    ProjectException reading =
        catchThrowableOfType(
            ProjectException.class, () -> new ProjectFile(file).openForReading().close());
    ProjectException writing =
        catchThrowableOfType(ProjectException.class, () -> new ProjectFile(file).open().close());
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(writing.fault().kind()).isEqualTo(reading.fault().kind());
    assertThat(writing).hasMessageContaining(file.toString());
    assertThatThrownBy(() -> new ProjectFile(file).create())
        .isInstanceOfSatisfying(
            ProjectException.class, e -> assertThat(e.fault().kind()).isEqualTo(Fault.Kind.EXISTS));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    return writing.fault();
  }

  @Test
  void aProjectIsOneFileOnceItIsClosed() throws Exception {
    makeProject();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .containsExactlyInAnyOrder(file, file.resolveSibling(file.getFileName() + ".lock"));
    }
    new ProjectFile(file).openForReading().close();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "plain text, longer than the header"})
  void aFileThatIsSomethingElseIsNoProject(String content) throws IOException {
    Files.writeString(file, content);
    assertThat(refusal().kind()).isEqualTo(Fault.Kind.NOT_A_PROJECT);
  }

  @Test
  void aLongTextAndAPictureAreNoProjects() throws IOException {
    Files.writeString(file, "plain text\n".repeat(10_000));
    assertThat(refusal().kind()).isEqualTo(Fault.Kind.NOT_A_PROJECT);
    byte[] picture = new byte[5000];
    Arrays.fill(picture, (byte) 7);
    System.arraycopy("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1), 0, picture, 0, 8);
    Files.write(file, picture);
    assertThat(refusal().kind()).isEqualTo(Fault.Kind.NOT_A_PROJECT);
  }

  @Test
  void anotherApplicationsDatabaseIsNoProject() throws Exception {
    Files.createFile(file);
    try (Handle handle = Sqlite.open(file)) {
      handle.execute("CREATE TABLE flyway_schema_history (version TEXT)");
    }
    assertThat(refusal().kind()).isEqualTo(Fault.Kind.NOT_A_PROJECT);
  }

  @Test
  void aFolderIsNoProjectAndAMissingFileIsMissing() throws IOException {
    assertThatThrownBy(() -> new ProjectFile(folder).open())
        .isInstanceOfSatisfying(
            ProjectException.class,
            e -> assertThat(e.fault().kind()).isEqualTo(Fault.Kind.NOT_A_PROJECT));
    for (Path missing : List.of(file, folder.resolve("no folder").resolve("x.plumbline"))) {
      assertThatThrownBy(() -> new ProjectFile(missing).open())
          .isInstanceOfSatisfying(
              ProjectException.class,
              e -> assertThat(e.fault().kind()).isEqualTo(Fault.Kind.MISSING));
      assertThat(missing).doesNotExist();
    }
    assertThatThrownBy(() -> new ProjectFile(folder.resolve("no/x.plumbline")).create())
        .isInstanceOfSatisfying(
            ProjectException.class,
            e ->
                assertThat(e.fault())
                    .isEqualTo(Fault.of(Fault.Kind.MISSING, folder.resolve("no"))));
  }

  @Test
  void aTruncatedProjectIsDamaged() throws Exception {
    makeProject();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(bytes.length() / 2);
    }
    assertThat(refusal().kind()).isEqualTo(Fault.Kind.DAMAGED);
  }

  @Test
  void aProjectWithAnOverwrittenPageIsDamaged() throws Exception {
    makeProject();
    Damage.overwrite(file, "edit");
    Fault fault = refusal();
    assertThat(fault.kind()).isEqualTo(Fault.Kind.DAMAGED);
    assertThat(fault.arguments()).hasSize(1);
  }

  @Test
  void aTextOfWhichOneLetterFlippedIsFoundOutWhenItIsRead() throws Exception {
    makeProject();
    byte[] bytes = Files.readAllBytes(file);
    String latin = new String(bytes, ISO_8859_1);
    bytes[latin.indexOf("about 11 soldiers") + 6] = '7';
    Files.write(file, bytes);
    try (ProjectStore store = new ProjectFile(file).open()) {
      assertThatThrownBy(() -> store.article(ID))
          .isInstanceOfSatisfying(
              StoreFailure.class, e -> assertThat(e.fault().kind()).isEqualTo(Fault.Kind.DAMAGED));
    }
  }

  @Test
  void aProjectOfANewerVersionIsRefusedWithBothVersions() throws Exception {
    makeProject();
    try (Handle handle = Sqlite.open(file)) {
      handle.execute(
          """
          INSERT INTO flyway_schema_history
          SELECT 99, '7', description, type, script, checksum, installed_by, installed_on,
            execution_time, success
          FROM flyway_schema_history WHERE version = '1'\
          """);
    }
    Fault fault = refusal();
    assertThat(fault.kind()).isEqualTo(Fault.Kind.NEWER_VERSION);
    assertThat(fault.arguments()).containsExactly("7", Integer.toString(Schema.VERSION));
  }

  @Test
  void aFileThatCannotBeWrittenIsReadAllTheSame() throws Exception {
    AnnotationSet items = makeProject();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "root can write everything");
    refuseToWriteButRead(items);
  }

  @Test
  void aFileInAFolderThatCannotBeWrittenIsReadAllTheSame() throws Exception {
    AnnotationSet items = makeProject();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(folder), "root can write everything");
      refuseToWriteButRead(items);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private void refuseToWriteButRead(AnnotationSet items) throws Exception {
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> new ProjectFile(file).open())
        .isInstanceOfSatisfying(
            ProjectException.class,
            e -> assertThat(e.fault().kind()).isEqualTo(Fault.Kind.READ_ONLY));
    try (ProjectStore store = new ProjectFile(file).openForReading()) {
      assertThat(store.items(ID)).isEqualTo(items);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aSecondWorkbenchIsRefusedAndToldWhoHasTheProject() throws Exception {
    makeProject();
    try (ProjectStore first = new ProjectFile(file).open()) {
      assertThatThrownBy(() -> new ProjectFile(folder.resolve(".").resolve(file)).open())
          .isInstanceOfSatisfying(
              ProjectException.class,
              e -> {
                assertThat(e.fault().kind()).isEqualTo(Fault.Kind.LOCKED);
                assertThat(e.fault().arguments())
                    .hasSize(4)
                    .contains(
                        System.getProperty("user.name"),
                        Long.toString(ProcessHandle.current().pid()));
              });
      first.append(edit("after", EditLabel.TAG, Change.created(claim("after"))));
    }
    new ProjectFile(file).open().close();
  }

  @Test
  void aLockFileThatNobodyHoldsMeansNothing() throws Exception {
    makeProject();
    Files.writeString(file.resolveSibling(file.getFileName() + ".lock"), "ghost\nhost\n1\nonce");
    new ProjectFile(file).open().close();
  }

  @Test
  void aReaderSeesEveryAcknowledgedEditOfAWriter() throws Exception {
    makeProject();
    try (ProjectStore writer = new ProjectFile(file).open();
        ProjectStore reader = new ProjectFile(file).openForReading()) {
      for (int i = 0; i < 20; i++) {
        writer.append(edit("w" + i, EditLabel.TAG, Change.created(claim("w" + i))));
        assertThat(reader.items(ID)).isEqualTo(writer.items(ID));
      }
      assertThat(reader.journal(ANA)).hasSize(61);
      assertThatThrownBy(() -> reader.append(edit("r", EditLabel.TAG, Change.created(claim("r")))))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              e -> assertThat(e.fault().kind()).isEqualTo(Fault.Kind.READ_ONLY));
    }
  }

  @Test
  void aLogThatWasNeverWrittenBackIsReadOnOpening() throws Exception {
    AnnotationSet items = makeProject();
    Path copy = folder.resolve("copy.plumbline");
    try (ProjectStore writer = new ProjectFile(file).open()) {
      writer.append(edit("logged", EditLabel.TAG, Change.created(claim("logged"))));
      // What a killed process leaves: the file and its log, as they are at this moment.
      Files.copy(file, copy);
      Files.copy(Path.of(file + "-wal"), Path.of(copy + "-wal"));
    }
    try (ProjectStore store = new ProjectFile(copy).openForReading()) {
      assertThat(store.items(ID).annotations()).hasSize(items.annotations().size() + 1);
    }
    try (ProjectStore store = new ProjectFile(copy).open()) {
      assertThat(store.items(ID).annotations()).hasSize(items.annotations().size() + 1);
    }
  }
}
