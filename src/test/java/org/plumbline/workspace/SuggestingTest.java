package org.plumbline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.workspace.TestProject.SHIPS;
import static org.plumbline.workspace.TestProject.VOTE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.language.Analysis;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;

/** When articles are looked through, and what is told of that. */
class SuggestingTest {

  @TempDir Path folder;

  /** What waits to be done in the background. */
  private final Queue<Runnable> background = new ArrayDeque<>();

  private final FoundWords words =
      new FoundWords()
          .find("about 11", FoundWords.about(11, "soldier", "send"))
          .find("12", FoundWords.about(12, "ship", "come"))
          .source("The agency", "The Agency")
          .source("The mayor", "The Mayor");
  private final List<ArticleId> told = new ArrayList<>();
  private TestProject project;
  private Suggesting suggesting;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder);
    suggesting =
        new Suggesting(
            project.workspace(), words, new Threads(Runnable::run, background::add, Runnable::run));
    suggesting.listen(told::add);
  }

  @AfterEach
  void end() {
    project.close();
  }

  private void work() {
    for (Runnable next = background.poll(); next != null; next = background.poll()) {
      next.run();
    }
  }

  private List<String> openIn(ArticleId article) {
    return suggesting.openIn(article).annotations().stream().map(a -> a.id().value()).toList();
  }

  private void publish(ArticleId article, String date) {
    ArticleDetails details = project.workspace().items(article).details().orElseThrow();
    new Annotator(project.workspace(), article)
        .describe(details.withPublishedOn(Optional.of(LocalDate.parse(date))));
  }

  @Test
  void figuresAreOfferedAtOnceAndTheRestWhenTheModelIsThere() {
    suggesting.open(SHIPS);
    work();
    assertThat(openIn(SHIPS)).containsExactly("figure-16-24");
    assertThat(told).containsExactly(SHIPS);
    words.load();
    work();
    assertThat(openIn(SHIPS)).containsExactly("source-0-10", "figure-16-24");
    assertThat(words.asked).startsWith("figures The", "all The");
  }

  @Test
  void whatWasFoundOnceIsKept() {
    words.load();
    suggesting.open(SHIPS);
    work();
    int asked = words.asked.size();
    suggesting.open(VOTE);
    suggesting.open(SHIPS);
    work();
    assertThat(words.asked).hasSize(asked);
  }

  @Test
  void theArticlesThatFollowAreLookedThroughWhileThereIsNothingElseToDo() {
    words.load();
    suggesting.open(SHIPS);
    work();
    assertThat(told).endsWith(VOTE);
    assertThat(openIn(VOTE)).hasSize(2);
  }

  @Test
  void whoeverLeavesAnArticleDoesNotWaitForIt() {
    words.load();
    suggesting.open(SHIPS);
    Runnable left = background.remove();
    suggesting.open(VOTE);
    left.run();
    assertThat(told).isEmpty();
    work();
    assertThat(told).startsWith(VOTE);
  }

  @Test
  void theWholeProjectIsLookedThroughFromTheOpenArticleOn() {
    words.load();
    suggesting.open(VOTE);
    work();
    assertThat(told).startsWith(VOTE).endsWith(SHIPS);
    assertThat(openIn(SHIPS)).hasSize(2);
  }

  @Test
  void readingStopsAtTheNextParagraphWhenTheArticleIsLeft() {
    List<Integer> paragraphs = new ArrayList<>();
    words.load(
        (_, paragraph) -> {
          paragraphs.add(paragraph.start());
          suggesting.stop();
          return new Analysis(paragraph, List.of());
        });
    suggesting.open(SHIPS);
    work();
    assertThat(paragraphs).containsExactly(0);
    assertThat(openIn(SHIPS)).containsExactly("figure-16-24");
  }

  @Test
  void anotherDateIsReadAnewAndNothingGoesMeanwhile() {
    words.load();
    suggesting.open(SHIPS);
    work();
    words.asked.clear();
    publish(SHIPS, "2026-11-23");
    assertThat(openIn(SHIPS)).hasSize(2);
    work();
    assertThat(words.asked).containsExactly("all The 2026-11-23");
  }

  @Test
  void otherDetailsAreNoReasonToReadAnew() {
    words.load();
    suggesting.open(SHIPS);
    work();
    words.asked.clear();
    ArticleDetails details = project.workspace().items(SHIPS).details().orElseThrow();
    project.annotator().describe(details.withDone(true));
    work();
    assertThat(words.asked).isEmpty();
  }

  @Test
  void withoutAModelThereAreFigures() {
    words.fail("no such file");
    suggesting.open(SHIPS);
    work();
    assertThat(openIn(SHIPS)).containsExactly("figure-16-24");
    assertThat(background).isEmpty();
  }

  @Test
  void anArticleThatCannotBeReadIsNotTriedForEver() {
    List<String> tried = new ArrayList<>();
    words.load(
        (text, _) -> {
          tried.add(text);
          throw new IllegalStateException("cannot read " + text.length());
        });
    suggesting.open(SHIPS);
    work();
    assertThat(openIn(SHIPS)).containsExactly("figure-16-24");
    assertThat(tried).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void theFindsOfVeryManyArticlesAreNotAllKept() {
    words.load();
    suggesting.open(SHIPS);
    work();
    for (int number = 0; number < 100; number++) {
      ArticleId id = new ArticleId("more-" + number);
      project.admit(id, "About 12 came.\n");
      suggesting.open(id);
      work();
    }
    assertThat(openIn(SHIPS)).isEmpty();
    assertThat(openIn(new ArticleId("more-99"))).hasSize(1);
  }
}
