package org.plumbline.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  private static final String WRITING = "writing";

  @TempDir Path folder;

  @Test
  void leavesNothingBesideTheFile() throws Exception {
    Path file = folder.resolve("export.json");
    WholeFile.write(file, out -> out.write('1'), Progress.UNWATCHED);
    assertThat(file).hasContent("1");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void leavesWhatWasThereWhenWritingFails() throws Exception {
    Path file = Files.writeString(folder.resolve("export.json"), "before");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write('1');
                      throw new IOException("disk full");
                    },
                    Progress.UNWATCHED))
        .hasMessage("disk full");
    assertThat(file).hasContent("before");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void leavesWhatWasThereAndNothingElseWhenTheProgramIsAskedToEnd() throws Exception {
    Path file = Files.writeString(folder.resolve("export.json"), "before");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader said = writer.inputReader(UTF_8)) {
      assertThat(said.readLine()).isEqualTo(WRITING);
      assertThat(files()).hasSize(2);
      writer.destroy(); // SIGTERM
      writer.waitFor();
    }
    assertThat(file).hasContent("before");
    assertThat(files()).containsExactly(file);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  /** Begins to write a file and never comes to an end. */
  static final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] args) throws IOException {
      WholeFile.write(
          Path.of(args[0]),
          out -> {
            out.write('1');
            out.flush();
            System.out.println(WRITING);
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
          },
          Progress.UNWATCHED);
    }
  }
}
