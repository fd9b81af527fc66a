package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

  private final List<String> started = new ArrayList<>();
  private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void opensTheWindowWithoutArguments() {
    assertThat(launcher().start(List.of())).isZero();
    assertThat(started).containsExactly("window []");
  }

  @Test
  void opensFilesInTheWindow() throws Exception {
    Path article = Files.writeString(folder.resolve("an article.txt"), "text");
    assertThat(launcher().start(List.of(article.toString()))).isZero();
    assertThat(started).containsExactly("window [" + article + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "export", "validate", "--help", "--version", "-h"})
  void runsCommandsAndOptionsInTheTerminal(String first) {
    assertThat(launcher().start(List.of(first, "more"))).isEqualTo(7);
    assertThat(started).containsExactly("command [" + first + ", more]");
  }

  @Test
  void knowsTheCommandsThatThereAre() {
    assertThat(Launcher.COMMANDS).isEqualTo(InstalledProgram.commands(folder).names());
  }

  @Test
  void refusesWhatIsNeitherFileNorCommand() {
    assertThat(launcher().start(List.of("exprot"))).isEqualTo(2);
    assertThat(started).isEmpty();
    assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("exprot", "--help");
  }

  @Test
  void endsWithTheObstacleWhereTheWindowCannotOpen() {
    assertThat(launcher(new Obstacle("no screen"), Optional.empty()).start(List.of())).isEqualTo(1);
    assertThat(started).isEmpty();
    assertThat(complaints.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("plumbline: no screen");
  }

  @Test
  void exportsTheSamplesWhereTheBuildCannotOpenTheWindow() {
    var build = new SamplesFolders(Path.of("samples"), Path.of("exports"));
    assertThat(launcher(new Obstacle("no screen"), Optional.of(build)).start(List.of())).isZero();
    assertThat(started).containsExactly("export samples to exports");
  }

  private Launcher launcher() {
    return new Launcher(new Recorded(), Optional::empty, Optional.empty(), printer());
  }

  private Launcher launcher(Obstacle obstacle, Optional<SamplesFolders> build) {
    return new Launcher(new Recorded(), () -> Optional.of(obstacle), build, printer());
  }

  private PrintStream printer() {
    return new PrintStream(complaints, true, StandardCharsets.UTF_8);
  }

  private final class Recorded implements Program {

    @Override
    public int runCommand(List<String> arguments) {
      started.add("command " + arguments);
      return 7;
    }

    @Override
    public int openWindow(List<Path> files) {
      started.add("window " + files);
      return 0;
    }

    @Override
    public int exportSamples(Path samples, Path exports) {
      started.add("export " + samples + " to " + exports);
      return 0;
    }
  }
}
