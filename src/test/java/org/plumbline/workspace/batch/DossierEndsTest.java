package org.plumbline.workspace.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierEndsTest {

  @TempDir Path folder;

  private static DossierEnds ends(Path... paths) {
    return DossierEnds.of(
        new BatchSource(List.of(paths), /* isAllLines= */ false, Optional.empty()));
  }

  @Test
  void aDossierEndsWithTheLastOfItsArticlesInAllFiles() throws Exception {
    Path first = lines("first.jsonl", "fire", "flood", "fire");
    Path second = lines("second.jsonl", "flood", "vote");
    DossierEnds ends = ends(first, second);
    assertThat(ends.endingWith(3)).contains("fire");
    assertThat(ends.endingWith(4)).contains("flood");
    assertThat(ends.endingWith(5)).contains("vote");
    assertThat(ends.endingWith(2)).isEmpty();
  }

  @Test
  void aBadLineIsCountedAndPassedOver() throws Exception {
    Path lines = folder.resolve("bad.jsonl");
    Files.writeString(lines, line("fire") + "\nnonsense\n" + line("fire") + "\n");
    assertThat(ends(lines).endingWith(3)).contains("fire");
  }

  @Test
  void nothingIsKnownOfWhatIsNoPlainFile() throws Exception {
    Path lines = lines("first.jsonl", "fire");
    Path missing = folder.resolve("missing.jsonl");
    assertThat(ends(lines, missing)).isEqualTo(DossierEnds.UNKNOWN);
  }

  private Path lines(String name, String... dossiers) throws Exception {
    return Files.write(
        folder.resolve(name), List.of(dossiers).stream().map(DossierEndsTest::line).toList());
  }

  private static String line(String dossier) {
    return "{\"text\": \"Rain falls.\", \"dossier\": \"%s\"}".formatted(dossier);
  }
}
