package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  private static final String GOOD = Documents.withQuote("Bob");

  @TempDir Path folder;

  @Test
  void saysOfEachGoodFileThatItIsValid() throws Exception {
    Path one = file("дом.json", GOOD);
    Path lines = file("lines.jsonl", line(GOOD) + line(GOOD));
    CommandLineRun run = CommandLineRun.of("validate", one, lines);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).containsExactly(one + ": valid", lines + ": valid");
  }

  @Test
  void findsNothingWrongWithItsOwnExports() throws Exception {
    Path project = folder.resolve("p.plumbline");
    CommandLineRun.of("import", project, file("a.txt", "A 😊 met Bob\r\nnext 12"));
    Path lines = folder.resolve("p.jsonl");
    CommandLineRun.of("export", project, "-o", lines);
    assertThat(CommandLineRun.of("validate", lines).err()).isEmpty();
  }

  @Test
  void saysWhereWhatWasExpectedAndWhatWasFound() throws Exception {
    String broken = GOOD.replace("\"version\": 1", "\"version\": 2").replace("person", "somebody");
    Path file = file("broken.json", broken);
    CommandLineRun run = CommandLineRun.of("validate", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .anyMatch(line -> line.startsWith(file + ": /version: expected 1, found 2"))
        .anyMatch(
            line ->
                line.startsWith(file + ": /annotations/0/source/kind: expected ")
                    && line.contains("found \"somebody\""));
  }

  @Test
  void namesTheLineOfLines() throws Exception {
    Path file = file("lines.jsonl", line(GOOD) + line(GOOD.replace("\"version\": 1,", "")));
    CommandLineRun run = CommandLineRun.of("validate", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith(file + ", line 2: ")
        .contains("\"version\"");
  }

  @Test
  void goesOnAfterBadFile() throws Exception {
    Path good = file("good.json", GOOD);
    Path missing = folder.resolve("missing.json");
    CommandLineRun run = CommandLineRun.of("validate", missing, folder, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).containsExactly(good + ": valid");
    assertThat(run.err()).contains(missing + ": ", "no such file", folder + ": ", "a folder");
  }

  private Path file(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content, UTF_8);
  }

  private static String line(String document) {
    return document.replace("\n", " ") + "\n";
  }
}
