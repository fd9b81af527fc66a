package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.edit.Change;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.AnalystId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.ArticleId;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.FlagId;
import org.plumbline.model.Review;
import org.plumbline.store.ProjectFile;
import org.plumbline.store.ProjectStore;
import org.plumbline.text.TextRange;
import org.plumbline.workspace.Annotator;
import org.plumbline.workspace.Workspace;

class ReportCommandTest {

  @TempDir Path folder;
  private Path project;
  private Path rain;

  @BeforeEach
  void makeProject() throws Exception {
    project = folder.resolve("news.plumbline");
    rain =
        file(
            "rain.txt",
            """
            Rain on the harbour

            Rain falls on the harbour and on all of the ships in it.

            Rain falls on the harbour and on all of the ships in it.
            """);
    Path quay = file("quay.txt", "Ships came to the quay.");
    assertThat(CommandLineRun.of("import", project, rain, quay).code()).isZero();
    try (Workspace workbench = Documents.openForWriting(project)) {
      new Annotator(workbench, new ArticleId("quay"))
          .tag(new TextRange(0, 5), AnnotationKind.SOURCE);
    }
  }

  @Test
  void reportsOnProjectUnderItsName() {
    CommandLineRun run = CommandLineRun.of("report", folder.resolve("news"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .containsSubsequence(
            "Review report: <bdi>news</bdi>",
            "by <bdi>analyst-1</bdi> on 23 November 2026, 03:00 UTC",
            "2 articles · 1 flag",
            "<nav",
            "Passage repeated",
            "<mark class=\"source\">Ships</mark>");
  }

  @Test
  void tellsNothingOfCheckThatProjectSwitchedOff() throws Exception {
    try (ProjectStore store = new ProjectFile(project).open()) {
      store.set("repeated-passage", CheckSetting.OFF, new AnalystId("ana"), Instant.EPOCH);
    }
    assertThat(CommandLineRun.of("report", project).out())
        .contains("2 articles")
        .doesNotContain("Passage repeated");
  }

  @Test
  void reportsOnOneArticleWithoutContents() {
    Path target = folder.resolve("quay.html");
    CommandLineRun run = CommandLineRun.of("report", project, "-a", "quay", "-o", target);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("1 article, nothing flagged. Written to " + target + "\n");
    assertThat(target).content().contains("Ships").doesNotContain("Rain", "<nav");
  }

  @Test
  void reportsOnFilesWithWhatItWouldTagWhenAsked() throws Exception {
    Path day = file("day.txt", "It rained on 31 May 2024.");
    assertThat(CommandLineRun.of("report", day).out()).doesNotContain("\"figure suggested\"");
    assertThat(CommandLineRun.of("report", "--suggestions", day).out())
        .contains("<mark class=\"figure suggested\">31 May 2024</mark>");
  }

  @Test
  void tellsArticleThatIsNotThereAndLeavesTheFile() throws Exception {
    Path target = file("report.html", "what was there");
    CommandLineRun run = CommandLineRun.of("report", project, "-a", "tide", "-o", target);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo(project + ": no article \"tide\". There is rain, quay.\n");
    assertThat(target).hasContent("what was there");
  }

  @Test
  void tellsDamagedProject() throws Exception {
    Path damaged = file("damaged.plumbline", "no database");
    CommandLineRun run = CommandLineRun.of("report", damaged);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(damaged.toString());
  }

  @Test
  void checksProjectWithWhatWasTaggedInIt() {
    CommandLineRun run = CommandLineRun.of("check", project);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Passage repeated", "2 articles, 1 flag: 1 low.");
    assertThat(CommandLineRun.of("check", "--format", "jsonl", project).out())
        .contains("\"quote\":\"Ships\"", "\"check\":\"repeated-passage\"");
  }

  @Test
  void doesNotFailOnWhatWasDismissed() throws Exception {
    assertThat(CommandLineRun.of("check", project, "--fail-on", "low").code()).isEqualTo(3);
    dismissAll(new ArticleId("rain"));
    CommandLineRun run = CommandLineRun.of("check", project, "--fail-on", "low");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "Dismissed by analyst-1, 2026-11-23: It rains.",
            "2 articles, nothing flagged; 1 more dismissed.");
    assertThat(CommandLineRun.of("report", project).out())
        .contains("<strong>Dismissed</strong> by <bdi>analyst-1</bdi>", "It rains.");
  }

  /** Dismisses what the command for checks finds in an article. */
  private void dismissAll(ArticleId article) throws Exception {
    String found = CommandLineRun.of("check", "--format", "jsonl", project).out();
    List<String> flags =
        Pattern.compile("\"id\":\"(repeated-passage-[^\"]*)\"")
            .matcher(found)
            .results()
            .map(match -> match.group(1))
            .toList();
    try (Workspace workbench = Documents.openForWriting(project)) {
      for (String flag : flags) {
        Review review =
            new Review(
                new FlagId(flag),
                Review.Decision.DISMISSED,
                workbench.analyst(),
                CommandLineRun.NOW,
                "It rains.",
                Optional.empty());
        workbench.perform(article, EditLabel.DISMISS_FLAG, List.of(Change.created(review)));
      }
    }
  }

  @Test
  void endsWithTwoWhenOneArticleOfFilesIsNamed() {
    CommandLineRun run = CommandLineRun.of("report", rain, "--article", "rain");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--article goes with one project", "Usage: plumbline report");
  }

  private Path file(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content, UTF_8);
  }
}
