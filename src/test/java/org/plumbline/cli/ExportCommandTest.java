package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.ArticleId;
import org.plumbline.text.TextRange;
import org.plumbline.workspace.Annotator;
import org.plumbline.workspace.Product;
import org.plumbline.workspace.Progress;
import org.plumbline.workspace.Workspace;

class ExportCommandTest {

  private static final ArticleId MET = new ArticleId("met");

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void makeProject() throws Exception {
    project = folder.resolve("news.plumbline");
    Path met = Files.writeString(folder.resolve("met.txt"), "A 😊 met Bob\r\nnext 12", UTF_8);
    Path quay = Files.writeString(folder.resolve("quay.txt"), "About 300 ships came.", UTF_8);
    assertThat(CommandLineRun.of("import", project, met, quay).code()).isZero();
  }

  @Test
  void writesOneArticleAsTheGoldenDocument() throws Exception {
    tagInWorkbench();
    CommandLineRun run = CommandLineRun.of("export", project, "--article", "met");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    try (var golden = getClass().getResourceAsStream("golden/met.json")) {
      assertThat(run.out())
          .isEqualTo(new String(golden.readAllBytes(), UTF_8).replace("0.1.0", Product.version()));
    }
  }

  @Test
  void writesWhatTheWindowWritesButForTheTime() throws Exception {
    tagInWorkbench();
    ByteArrayOutputStream article = new ByteArrayOutputStream();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Workspace workbench = Documents.openForWriting(project)) {
      workbench.exporter().writeArticle(MET, article);
      workbench.exporter().writeProject(all, Progress.UNWATCHED);
    }
    assertThat(CommandLineRun.of("export", project, "-a", "met").out())
        .isEqualTo(exportedNow(article.toString(UTF_8)));
    assertThat(CommandLineRun.of("export", project).out())
        .isEqualTo(exportedNow(all.toString(UTF_8)));
  }

  @Test
  void readsWhileTheWorkbenchHasTheProjectOpen() throws Exception {
    try (Workspace workbench = Documents.openForWriting(project)) {
      new Annotator(workbench, MET).tag(new TextRange(9, 12), AnnotationKind.SOURCE);
      CommandLineRun run = CommandLineRun.of("export", project, "--article", "met");
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("\"start\": 8,", "\"quote\": \"Bob\"");
    }
  }

  @Test
  void writesTheProjectAsOneLineAnArticle() {
    CommandLineRun run = CommandLineRun.of("export", folder.resolve("news"));
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .satisfiesExactly(
            line -> assertThat(line).contains("\"id\":\"met\"", "A 😊 met Bob\\nnext 12"),
            line -> assertThat(line).contains("\"id\":\"quay\""));
  }

  @Test
  void writesToFileWhatItPrints() {
    Path lines = folder.resolve("news.jsonl");
    Path document = folder.resolve("quay.json");
    assertThat(CommandLineRun.of("export", project, "--output", lines).out()).isEmpty();
    CommandLineRun.of("export", project, "-a", "quay", "-o", document);
    assertThat(lines).hasContent(CommandLineRun.of("export", project).out());
    assertThat(document).hasContent(CommandLineRun.of("export", project, "-a", "quay").out());
  }

  @Test
  void writesEachArticleToItsFileInFolder() {
    String made = folder.resolve("documents") + "/";
    assertThat(CommandLineRun.of("export", project, "-o", made).code()).isZero();
    assertThat(folder.resolve("documents/met.json")).content().contains("😊 met Bob");
    assertThat(folder.resolve("documents/quay.json")).isRegularFile();
  }

  @Test
  void writesOneArticleIntoFolder() {
    Path made = folder.resolve("documents");
    assertThat(CommandLineRun.of("export", project, "-a", "met", "-o", made + "/").code()).isZero();
    assertThat(made).isDirectoryContaining("glob:**/met.json");
    assertThat(made.resolve("quay.json")).doesNotExist();
  }

  @Test
  void namesTheArticlesThatThereAre() {
    CommandLineRun run = CommandLineRun.of("export", project, "--article", "nobody");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no article \"nobody\"", "met, quay");
  }

  @Test
  void refusesMissingProjectByName() {
    CommandLineRun run = CommandLineRun.of("export", folder.resolve("olds"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("olds.plumbline does not exist").hasLineCount(1);
    assertThat(folder.resolve("olds.plumbline")).doesNotExist();
  }

  @Test
  void saysWhyFileCannotBeWritten() {
    Path nowhere = folder.resolve("no/such/news.jsonl");
    CommandLineRun run = CommandLineRun.of("export", project, "-o", nowhere);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(nowhere + ": cannot be written: there is no such folder");
  }

  @Test
  void saysWhyFolderCannotBeMade() {
    CommandLineRun run = CommandLineRun.of("export", project, "-o", folder + "/met.txt/");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("met.txt: cannot be written: a file is in the way");
  }

  @Test
  void staysQuietWhenNobodyReadsOn() {
    CommandLineRun run = CommandLineRun.writingTo(failing("Broken pipe"), "export", project);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void saysThatTheDiskIsFull() {
    CommandLineRun run =
        CommandLineRun.writingTo(failing("No space left on device"), "export", project);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualToIgnoringNewLines("standard output: cannot be written: No space left on device");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void replacesTheFileBehindLinkAndLetsOthersReadIt() throws Exception {
    Path real = Files.writeString(folder.resolve("real.jsonl"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);
    Path plain = Files.createFile(folder.resolve("plain"));
    CommandLineRun.of("export", project, "-o", link);
    assertThat(link).isSymbolicLink();
    assertThat(real).content().startsWith("{\"format\":\"plumbline\"");
    assertThat(Files.getPosixFilePermissions(real)).isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesToDeviceWithoutReplacingIt() {
    Path device = Path.of("/dev/null");
    assertThat(CommandLineRun.of("export", project, "-o", device).code()).isZero();
    assertThat(Files.isRegularFile(device)).isFalse();
    assertThat(device).exists();
  }

  private void tagInWorkbench() throws Exception {
    try (Workspace workbench = Documents.openForWriting(project)) {
      new Annotator(workbench, MET).tag(new TextRange(9, 12), AnnotationKind.SOURCE);
      new Annotator(workbench, MET).tag(new TextRange(18, 20), AnnotationKind.FIGURE);
    }
  }

  private static String exportedNow(String documents) {
    String later = CommandLineRun.NOW.plusSeconds(60).toString();
    assertThat(documents).containsPattern("\"exportedAt\": ?\"" + later);
    return documents.replaceAll("(\"exportedAt\": ?\")" + later, "$1" + CommandLineRun.NOW);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
