package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plumbline.store.Work.ANA;
import static org.plumbline.store.Work.ARTICLE;
import static org.plumbline.store.Work.ID;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.edit.Edit;
import org.plumbline.edit.History;
import org.plumbline.model.AnnotationSet;

/** What {@code kill -9} leaves behind, at whatever moment it comes. */
class KillTest {

  private static final int KILLS = 50;

  private static final int MOST_MILLIS_TO_START = 600;
  private static final int MOST_MILLIS_AT_WORK = 60;

  @TempDir Path folder;

  @Test
  void everyAcknowledgedEditSurvivesAndNoHalfEditDoes(TestReporter reporter) throws Exception {
    long seed = Long.getLong("kill.seed", System.nanoTime());
    String again = "with -Dkill.seed=" + seed;
    reporter.publishEntry("kill.seed", Long.toString(seed));
    Random random = new Random(seed);
    Path file = folder.resolve("killed.plumbline");
    try (ProjectStore store = new ProjectFile(file).create()) {
      store.add(ARTICLE, Work.imported());
    }
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> told = killed(file, random);
      acknowledged.addAll(told);
      requireSound(file, told, again);
    }
    requireReplayable(file, acknowledged, again);
    reporter.publishEntry("acknowledged edits", Integer.toString(acknowledged.size()));
  }

  /** Starts a program that appends edits, and kills it; gives the edits that it acknowledged. */
  private List<String> killed(Path file, Random random) throws Exception {
    Path said = folder.resolve("said.txt");
    Process writer = started(file, random.nextLong(), said);
    // Some die while they start or read the log of the one before, the others while they append.
    if (random.nextInt(4) == 0) {
      live(writer, random.nextInt(MOST_MILLIS_TO_START), said);
    } else {
      while (acknowledged(said).isEmpty()) {
        live(writer, 1, said);
      }
      live(writer, random.nextInt(MOST_MILLIS_AT_WORK), said);
    }
    writer.destroyForcibly().waitFor();
    return acknowledged(said);
  }

  @Test
  void anotherWorkbenchIsRefusedUntilTheOneThatHasTheProjectIsKilled() throws Exception {
    Path file = folder.resolve("held.plumbline");
    try (ProjectStore store = new ProjectFile(file).create()) {
      store.add(ARTICLE, Work.imported());
    }
    Path said = folder.resolve("said.txt");
    Process writer = started(file, /* seed= */ 1, said);
    while (acknowledged(said).isEmpty()) {
      live(writer, 1, said);
    }
    ProjectException refusal =
        catchThrowableOfType(ProjectException.class, () -> new ProjectFile(file).open());
    assertThat(refusal.fault().kind()).isEqualTo(Fault.Kind.LOCKED);
    assertThat(refusal.fault().arguments()).contains(Long.toString(writer.pid()));
    try (ProjectStore reader = new ProjectFile(file).openForReading()) {
      assertThat(reader.journal(ANA)).hasSizeGreaterThan(1);
    }
    writer.destroyForcibly().waitFor();
    new ProjectFile(file).open().close();
  }

  private static Process started(Path file, long seed, Path said) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-classpath",
            System.getProperty("java.class.path"),
            KilledWriter.class.getName(),
            file.toString(),
            Long.toString(seed))
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  private static void live(Process writer, int millis, Path said) throws InterruptedException {
    boolean ended = writer.waitFor(millis, TimeUnit.MILLISECONDS);
    assertThat(ended).as(() -> "the writer ended by itself: " + told(said)).isFalse();
  }

  private static List<String> acknowledged(Path said) {
    return told(said).stream()
        .filter(line -> line.startsWith(KilledWriter.STORED) && line.endsWith("."))
        .map(line -> line.substring(KilledWriter.STORED.length(), line.length() - 1))
        .toList();
  }

  private static List<String> told(Path said) {
    try {
      return Files.readAllLines(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireSound(Path file, List<String> told, String again) throws Exception {
    try (ProjectStore store = new ProjectFile(file).open()) {
      assertThat(store.journal(ANA))
          .as(again)
          .extracting(entry -> entry.id().value())
          .containsAll(told);
    }
    try (Handle handle = Sqlite.open(file)) {
      assertThat(
              new Query("PRAGMA integrity_check").list(handle, row -> row.text("integrity_check")))
          .as(again)
          .containsExactly("ok");
      assertThat(new Query("PRAGMA foreign_key_check").list(handle, row -> row.text("table")))
          .as(again)
          .isEmpty();
    }
  }

  private static void requireReplayable(Path file, List<String> acknowledged, String again)
      throws Exception {
    try (ProjectStore store = new ProjectFile(file).open()) {
      List<History.Entry> journal = store.journal(ANA);
      AnnotationSet replayed = AnnotationSet.EMPTY;
      for (History.Entry entry : journal) {
        Edit edit = store.edit(entry.id()).orElseThrow();
        assertThat(edit.changes()).as(again).hasSize(KilledWriter.size(edit.id()));
        replayed = edit.appliedTo(replayed);
      }
      assertThat(store.items(ID)).as(again).isEqualTo(replayed);
      assertThat(journal)
          .as(again)
          .extracting(entry -> entry.id().value())
          .containsAll(acknowledged)
          .hasSizeBetween(1 + acknowledged.size(), 1 + acknowledged.size() + KILLS);
    }
  }
}
