package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.workspace.Projects;

class ImportCommandTest {

  @TempDir Path folder;

  @Test
  void makesTheProjectWhereThereIsNone() throws Exception {
    CommandLineRun run = CommandLineRun.of("import", folder.resolve("news"), text("a.txt", "One."));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            %1$s/news.plumbline: a new project
            %1$s/a.txt: imported as a
            1 imported, 0 there already, 0 refused
            """
                .formatted(folder));
    assertThat(folder.resolve("news.plumbline")).isRegularFile();
  }

  @Test
  void addsToTheProjectThatIsThere() throws Exception {
    Path project = folder.resolve("news.plumbline");
    CommandLineRun.of("import", project, text("a.txt", "One."));
    CommandLineRun run = CommandLineRun.of("import", project, text("b.txt", "Two."));
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("a new project").contains("imported as b");
    assertThat(CommandLineRun.of("export", project).out()).hasLineCount(2);
  }

  @Test
  void takesFoldersAndNamesInAnyScript() throws Exception {
    Files.createDirectories(folder.resolve("texts/новости"));
    text("texts/новости/😊.txt", "A 😊 met Bob\r\nnext 12");
    text("texts/b.txt", "Two.");
    CommandLineRun run =
        CommandLineRun.of("import", folder.resolve("проект"), folder.resolve("texts"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("проект.plumbline", "новости/😊.txt: imported as", "2 imported");
  }

  @Test
  void saysWhatWasAssumed() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "“Départ”", Charset.forName("windows-1252"));
    assertThat(CommandLineRun.of("import", folder.resolve("p"), file).out())
        .contains("imported as a (not UTF-8; read as windows-1252)");
  }

  @Test
  void recognisesTheSameText() throws Exception {
    CommandLineRun run =
        CommandLineRun.of(
            "import", folder.resolve("p"), text("a.txt", "One."), text("b.txt", "One."));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("b.txt: there already as a", "1 imported, 1 there already, 0 refused");
  }

  @Test
  void refusesEachBadFileByNameAndTakesTheRest() throws Exception {
    CommandLineRun run =
        CommandLineRun.of(
            "import",
            folder.resolve("p"),
            text("empty.txt", ""),
            text("good.txt", "One."),
            text("report.pdf", "%PDF"),
            text("broken.json", "{"),
            folder.resolve("nowhere.txt"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("good.txt: imported as good", "1 imported", "4 refused");
    assertThat(run.err().lines())
        .hasSize(4)
        .anyMatch(line -> line.contains("empty.txt: there is no text in it"))
        .anyMatch(line -> line.contains("report.pdf: files with the ending \".pdf\""))
        .anyMatch(line -> line.contains("broken.json: (document): expected well-formed JSON"))
        .anyMatch(line -> line.contains("nowhere.txt: there is no such file"));
  }

  @Test
  void takesBackWhatWasExported() throws Exception {
    Path document = folder.resolve("a.json");
    CommandLineRun.of("import", folder.resolve("one"), text("a.txt", "A 😊 met Bob."));
    CommandLineRun.of("export", folder.resolve("one"), "--article", "a", "--output", document);
    assertThat(CommandLineRun.of("import", folder.resolve("two"), document).code()).isZero();
    assertThat(CommandLineRun.of("export", folder.resolve("two"), "-a", "a").out())
        .isEqualTo(Files.readString(document));
  }

  @Test
  void refusesDocumentWhoseQuoteIsNotInItsText() throws Exception {
    Path document = text("off.json", Documents.withQuote("nobody"));
    CommandLineRun run = CommandLineRun.of("import", folder.resolve("p"), document);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("off.json: /annotations/0/spans/0", "nobody");
    assertThat(CommandLineRun.of("export", folder.resolve("p")).out()).isEmpty();
  }

  @Test
  void refusesWhatIsNoProjectAndLeavesItAlone() throws Exception {
    Path other = text("notes.plumbline", "my notes");
    CommandLineRun run = CommandLineRun.of("import", other, text("a.txt", "One."));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("notes.plumbline is not a Plumbline project");
    assertThat(other).hasContent("my notes");
  }

  @Test
  void refusesWhereTheFolderIsMissing() throws Exception {
    CommandLineRun run =
        CommandLineRun.of("import", folder.resolve("no/such/p"), text("a.txt", "One."));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(folder.resolve("no/such").toString(), "does not exist");
  }

  @Test
  void refusesProjectThatSomebodyElseWrites() throws Exception {
    Path project = folder.resolve("p.plumbline");
    CommandLineRun.PROJECTS.create(project);
    try (var _ = Documents.openForWriting(project)) {
      CommandLineRun run = CommandLineRun.of("import", project, text("a.txt", "One."));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("p.plumbline is open");
    }
  }

  @Test
  void showsProgressAtTerminalOnly() throws Exception {
    Path file = text("a.txt", "One.");
    assertThat(CommandLineRun.atTerminal("import", folder.resolve("p"), file).err())
        .contains("1 of 1: a.txt")
        .endsWith("\r\u001b[K");
    assertThat(CommandLineRun.of("import", folder.resolve("q"), file).err()).isEmpty();
  }

  @Test
  void fileNameCannotSteerTheTerminal() throws Exception {
    CommandLineRun run =
        CommandLineRun.of("import", folder.resolve("p"), text("\u001b[31m.txt", "One."));
    assertThat(run.out()).contains("\uFFFD[31m.txt: imported").doesNotContain("\u001b");
  }

  @Test
  void projectIsFoundUnderItsVeryNameFirst() throws Exception {
    assertThat(Projects.named(text("plain", ""))).isEqualTo(folder.resolve("plain"));
    assertThat(Projects.named(folder.resolve("v1.2"))).isEqualTo(folder.resolve("v1.2.plumbline"));
    assertThat(Projects.named(folder)).isEqualTo(Path.of(folder + ".plumbline"));
  }

  private Path text(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content, UTF_8);
  }
}
