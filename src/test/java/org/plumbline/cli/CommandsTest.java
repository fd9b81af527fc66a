package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  @TempDir Path folder;

  @Test
  void helpListsCommandsAndExitCodes() {
    CommandLineRun run = CommandLineRun.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("import", "export", "validate", "--version")
        .containsPattern("0 +All is done")
        .containsPattern("1 +Something was refused")
        .containsPattern("2 +Wrong usage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "export", "validate"})
  void helpOfEachCommandHasExamples(String command) {
    CommandLineRun run = CommandLineRun.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: plumbline " + command, "Examples:");
  }

  @Test
  void tellsTheVersionThatTheBuildGave() {
    CommandLineRun run = CommandLineRun.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out().strip()).matches("Plumbline \\d+\\.\\d+\\.\\d+.*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import",
        "import project",
        "export",
        "export a b",
        "export a --article",
        "export a --colour=red",
        "validate",
        "--frobnicate",
        "exprot"
      })
  void wrongUsageEndsWithTwoAndShortUsage(String words) {
    CommandLineRun run = CommandLineRun.of((Object[]) words.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("plumbline").contains("Usage: plumbline", "--help");
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(6);
  }

  @Test
  void nameThatNoFileCanHaveIsWrongUsage() {
    CommandLineRun run = CommandLineRun.of("export", "a\0b");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no file can be called so").doesNotContain("Exception");
  }

  @Test
  void fileMayBeginWithAtSign() throws Exception {
    Path file = Files.writeString(folder.resolve("@a.txt"), "export");
    assertThat(CommandLineRun.of("import", folder.resolve("p"), file).code()).isZero();
  }

  @Test
  void coloursAreForTerminalsOnly() {
    assertThat(CommandLineRun.atTerminal("--help").out()).contains("\u001b[");
    assertThat(CommandLineRun.of("--help").out()).doesNotContain("\u001b");
  }

  @Test
  void faultOfTheProgramIsOneLineThatNamesTheLog() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "One.");
    CommandLineRun.of("import", folder.resolve("p"), file);
    CommandLineRun run = CommandLineRun.writingTo(new Broken(), "export", folder.resolve("p"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("a fault of the program", CommandLineRun.LOG.toString())
        .doesNotContain("\tat ")
        .hasLineCount(1);
  }

  @Test
  void exportsTheSamplesOfTheBuildAndSaysSo() throws Exception {
    Path samples = Files.createDirectory(folder.resolve("samples"));
    Files.writeString(samples.resolve("a.txt"), "One 😊.");
    Path exports = folder.resolve("made/exports");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(commands(out).exportSamples(samples, exports)).isZero();
    assertThat(out.toString(UTF_8))
        .isEqualToIgnoringNewLines("Exported " + exports.resolve("a.json"));
    assertThat(CommandLineRun.of("validate", exports.resolve("a.json")).code()).isZero();
  }

  @Test
  void sampleThatIsRefusedIsToldOf() throws Exception {
    Path samples = Files.createDirectory(folder.resolve("samples"));
    Files.writeString(samples.resolve("a.txt"), "One.");
    Files.writeString(samples.resolve("b.pdf"), "%PDF");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(commands(out).exportSamples(samples, folder)).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("b.pdf: ", "Exported ");
  }

  private static Commands commands(OutputStream all) {
    PrintStream printer = new PrintStream(all, true, UTF_8);
    Terminal terminal = new Terminal(all, printer, printer, false, false);
    return new Commands(CommandLineRun.PROJECTS, terminal, CommandLineRun.LOG);
  }

  private static final class Broken extends OutputStream {
    @Override
    public void write(int b) {
      throw new IllegalStateException("meant to fail");
    }
  }
}
