package org.plumbline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.workspace.TestProject.SHIPS;
import static org.plumbline.workspace.TestProject.SHIPS_TEXT;
import static org.plumbline.workspace.TestProject.VOTE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.edit.Change;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.ArticleId;
import org.plumbline.model.RelationType;
import org.plumbline.store.FlakyStore;

/** Articles going out of one project and into another. */
class TransferTest {

  @TempDir Path folder;
  private TestProject project;
  private TestProject other;

  @BeforeEach
  void makeProjects() throws IOException {
    project = TestProject.in(Files.createDirectory(folder.resolve("one")));
    other = TestProject.emptyIn(Files.createDirectory(folder.resolve("other")));
  }

  @AfterEach
  void closeProjects() {
    project.close();
    other.close();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static ImportReport take(TestProject into, Path... files) {
    return Importer.importFiles(into.workspace(), List.of(files), Progress.UNWATCHED);
  }

  private static List<ArticleId> admitted(ImportReport report) {
    return report.admitted().stream().map(ImportReport.Admitted::article).toList();
  }

  private static String exported(TestProject from, ArticleId id) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    from.workspace().exporter().writeArticle(id, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String withoutTime(String document) {
    return document.replaceFirst("\"exportedAt\": \"[^\"]*\"", "");
  }

  /** Says something of everything about the ships. */
  private void annotateShips() {
    Annotator annotator = project.annotator();
    AnnotationId claim = project.tag("about 11 soldiers were sent 😊", AnnotationKind.CLAIM);
    AnnotationId source = project.tag("The agency", AnnotationKind.SOURCE);
    AnnotationId figure = project.tag("11", AnnotationKind.FIGURE);
    annotator.annotate(claim, "“really”? 😊");
    annotator.label(figure, List.of("check", "later"));
    annotator.link(
        claim, RelationType.ATTRIBUTED_TO, source, Optional.of(TestProject.place("says")));
    annotator.link(figure, RelationType.QUANTIFIES, claim, Optional.empty());
  }

  private void remove(ArticleId id) {
    project
        .workspace()
        .perform(
            id,
            EditLabel.REMOVE_ARTICLE,
            project.workspace().items(id).all().stream().map(Change::deleted).toList());
  }

  @Test
  void anExportedArticleComesInAsItWentOut() throws IOException {
    annotateShips();
    Path document = folder.resolve("ships.json");
    project.workspace().exporter().writeArticle(SHIPS, document);
    assertThat(admitted(take(other, document))).containsExactly(SHIPS);
    assertThat(other.workspace().items(SHIPS)).isEqualTo(project.workspace().items(SHIPS));
    assertThat(withoutTime(exported(other, SHIPS)))
        .isEqualTo(withoutTime(exported(project, SHIPS)));
  }

  @Test
  void anImportIsOneEditThatCanBeUndone() throws IOException {
    annotateShips();
    Path document = folder.resolve("ships.json");
    project.workspace().exporter().writeArticle(SHIPS, document);
    take(other, document);
    assertThat(other.workspace().nextUndo()).contains(EditLabel.IMPORT_ARTICLE);
    other.workspace().undo();
    assertThat(other.workspace().articles()).isEmpty();
    other.workspace().redo();
    assertThat(other.workspace().items(SHIPS)).isEqualTo(project.workspace().items(SHIPS));
  }

  @Test
  void theSameTextIsNotTakenInTwice() throws IOException {
    ImportReport report =
        take(
            project,
            file("again.txt", SHIPS_TEXT),
            file("new.txt", "New\n"),
            file("n.txt", "New\n"));
    assertThat(report.duplicates())
        .extracting(ImportReport.Duplicate::article)
        .containsExactly(SHIPS, new ArticleId("new"));
    assertThat(admitted(report)).containsExactly(new ArticleId("new"));
    assertThat(Importer.paste(project.workspace(), SHIPS_TEXT).duplicates()).hasSize(1);
  }

  @Test
  void annotationsOfATextThatIsThereAreNotPassedOverInSilence() throws IOException {
    annotateShips();
    Path document = folder.resolve("ships.json");
    project.workspace().exporter().writeArticle(SHIPS, document);
    ImportReport report = take(project, document);
    assertThat(report.duplicates()).isEmpty();
    assertThat(report.refused())
        .singleElement()
        .asString()
        .contains("in the project already, as " + SHIPS)
        .contains("were not taken");
  }

  @Test
  void anotherTextOfATakenNameGetsANumber() throws IOException {
    Path news = file("ships.txt", "Other ships.\n");
    assertThat(admitted(take(project, news))).containsExactly(new ArticleId("ships-2"));
    assertThat(admitted(take(project, file("ships.txt", "Third ships.\n"))))
        .containsExactly(new ArticleId("ships-3"));
  }

  @Test
  void aRemovedArticleComesBackWhenItIsImportedAgain() throws IOException {
    annotateShips();
    remove(SHIPS);
    ImportReport report = take(project, file("found-again.txt", SHIPS_TEXT));
    assertThat(admitted(report)).containsExactly(SHIPS);
    assertThat(project.workspace().items(SHIPS).annotations()).isEmpty();
    project.workspace().undo();
    project.workspace().undo();
    assertThat(project.workspace().items(SHIPS).annotations()).hasSize(3);
    assertThat(project.store().items(SHIPS)).isEqualTo(project.workspace().items(SHIPS));
  }

  @Test
  void whatIsRefusedIsNamedAndDoesNotStopTheRest() throws IOException {
    ImportReport report =
        take(
            project,
            file("empty.txt", ""),
            file("broken.json", "{"),
            folder.resolve("missing.txt"),
            file("nul.json", exported(project, SHIPS).replace("The agency", "\\u0000")),
            file("good.txt", "Good news.\n"));
    assertThat(admitted(report)).containsExactly(new ArticleId("good"));
    assertThat(report.refused())
        .hasSize(4)
        .anyMatch(line -> line.contains("empty.txt"))
        .anyMatch(line -> line.contains("broken.json"))
        .anyMatch(line -> line.contains("missing.txt"))
        .anyMatch(line -> line.contains("nul.json"));
  }

  @Test
  void aDiskThatRefusesRefusesTheFileAndNothingIsHalfImported() throws IOException {
    project.store().refuse();
    ImportReport report = take(project, file("late.txt", "Late news.\n"));
    assertThat(report.refused()).singleElement().asString().contains("late.txt", FlakyStore.REASON);
    assertThat(project.workspace().articles()).hasSize(2);
    project.store().recover();
    assertThat(take(project, folder.resolve("late.txt")).admitted()).hasSize(1);
  }

  /** Watches work, and wants no more of it after a number of parts. */
  private static final class Patience implements Progress {
    private final int parts;
    private int seen;

    Patience(int parts) {
      this.parts = parts;
    }

    @Override
    public void advance(int done, int total, String what) {
      seen++;
    }

    @Override
    public boolean isCancelled() {
      return seen >= parts;
    }
  }

  @Test
  void aCancelledImportKeepsWhatWasTakenIn() throws IOException {
    List<Path> files = List.of(file("a.txt", "A.\n"), file("b.txt", "B.\n"));
    ImportReport report = Importer.importFiles(other.workspace(), files, new Patience(1));
    assertThat(report.isCancelled()).isTrue();
    assertThat(admitted(report)).containsExactly(new ArticleId("a"));
  }

  @Test
  void aCancelledExportLeavesTheFileAsItWas() throws IOException {
    Path file = file("all.jsonl", "what was there");
    project.workspace().exporter().writeProject(file, new Patience(1));
    assertThat(file).hasContent("what was there");
    assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part")).hasSize(3);
  }

  @Test
  void aProjectIsOneDocumentALine() throws IOException {
    Path file = folder.resolve("all.jsonl");
    project.workspace().exporter().writeProject(file, Progress.UNWATCHED);
    assertThat(Files.readAllLines(file))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"" + SHIPS + "\""),
            line -> assertThat(line).contains("\"" + VOTE + "\""));
    project.workspace().exporter().writeEach(folder.resolve("each"), Progress.UNWATCHED);
    assertThat(folder.resolve("each").toFile().list())
        .containsExactlyInAnyOrder("ships.json", "vote.json");
  }

  @Test
  void anExportedFileCanBeReadByWhoeverCanReadOtherFiles() throws IOException {
    Path ordinary = file("ordinary.txt", "");
    Path document = folder.resolve("ships.json");
    project.workspace().exporter().writeArticle(SHIPS, document);
    assertThat(Files.getPosixFilePermissions(document))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
  }

  @Test
  void anExportHoldsEditsThatAreNotOnTheDiskYet() throws IOException {
    project.store().refuse();
    project.tag("The agency", AnnotationKind.SOURCE);
    assertThat(exported(project, SHIPS)).contains("\"quote\": \"The agency\"");
  }
}
