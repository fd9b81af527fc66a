package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.ProjectOpening.Opened;
import org.plumbline.model.AnalystId;
import org.plumbline.store.ProjectFile;
import org.plumbline.store.ProjectStore;
import org.plumbline.view.FileChoices;
import org.plumbline.view.Questions;
import org.plumbline.view.Questions.Answer;

/** What is asked where a project cannot be opened, and that nothing is ever overwritten. */
class ProjectOpeningTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  private Path folder;

  private final List<String> asked = new ArrayList<>();
  private final List<List<Answer>> offered = new ArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private Optional<Path> choice = Optional.empty();

  private ProjectOpening opening() {
    Questions questions =
        new Questions() {
          @Override
          public Answer ask(@Nullable Window owner, String message, Answer... offers) {
            asked.add(message);
            offered.add(List.of(offers));
            return answers.isEmpty() ? offers[offers.length - 1] : answers.remove();
          }
        };
    FileChoices files = new ChosenProject(choice);
    return new ProjectOpening(questions, files, new AnalystId("analyst-1"), null);
  }

  private Path file(String name) {
    return folder.resolve(name + ProjectFile.SUFFIX);
  }

  private Path project(String name) {
    TestSession.store(file(name)).close();
    return file(name);
  }

  private static String closed(Optional<Opened> opened) {
    opened.orElseThrow().store().close();
    return opened.orElseThrow().name();
  }

  @Test
  void aSoundProjectIsOpenedWithoutAQuestion() {
    assertThat(closed(opening().open(project("desk"), Answer.QUIT))).isEqualTo("desk");
    assertThat(asked).isEmpty();
  }

  @Test
  void aNewProjectIsMade() {
    assertThat(closed(opening().create(file("new"), Answer.CANCEL))).isEqualTo("new");
    assertThat(file("new")).exists();
  }

  @Test
  void whatIsNoProjectIsLeftAsItIs() throws Exception {
    Path letter = Files.writeString(file("letter"), "Dear editor");
    assertThat(opening().open(letter, Answer.QUIT)).isEmpty();
    assertThat(asked)
        .containsExactly(letter + " is not a Plumbline project. It was left as it is.");
    assertThat(offered).containsExactly(List.of(Answer.OPEN_OTHER, Answer.CREATE, Answer.QUIT));
    assertThat(letter).hasContent("Dear editor");
  }

  @Test
  void anExistingFileIsNotOverwrittenByANewProject() throws Exception {
    Path letter = Files.writeString(file("letter"), "Dear editor");
    assertThat(opening().create(letter, Answer.CANCEL)).isEmpty();
    assertThat(asked).containsExactly(letter + " exists already. Open it, or choose another name.");
    assertThat(letter).hasContent("Dear editor");
  }

  @Test
  void anotherProjectCanBeOpenedInstead() {
    choice = Optional.of(project("other"));
    answers.add(Answer.OPEN_OTHER);
    assertThat(closed(opening().open(file("missing"), Answer.QUIT))).isEqualTo("other");
    assertThat(asked).hasSize(1).first().asString().contains("missing", "does not exist");
  }

  @Test
  void aNewProjectCanBeMadeInstead() {
    choice = Optional.of(file("new"));
    answers.add(Answer.CREATE);
    assertThat(closed(opening().open(file("missing"), Answer.QUIT))).isEqualTo("new");
  }

  @Test
  void whoeverChoosesNoFileLeavesThingsAsTheyAre() {
    answers.add(Answer.OPEN_OTHER);
    assertThat(opening().open(file("missing"), Answer.QUIT)).isEmpty();
  }

  @Test
  void aProjectThatIsOpenElsewhereIsSaidToBe() {
    try (ProjectStore _ = TestSession.store(file("desk"))) {
      assertThat(opening().open(file("desk"), Answer.CANCEL)).isEmpty();
    }
    assertThat(asked).hasSize(1).first().asString().contains("is open in another workbench");
    assertThat(closed(opening().open(file("desk"), Answer.CANCEL))).isEqualTo("desk");
  }

  @Test
  void aDamagedProjectIsOpenedAsACopy() throws Exception {
    Path damaged = damaged();
    byte[] before = Files.readAllBytes(damaged);
    answers.add(Answer.OPEN_COPY);
    Optional<Opened> opened = opening().open(damaged, Answer.QUIT);
    assertThat(opened.orElseThrow().store().articles()).hasSizeBetween(1, 7);
    assertThat(closed(opened)).isEqualTo("desk (rescued)");
    assertThat(asked.getFirst()).contains("is damaged", "It was left as it is.");
    assertThat(offered.getFirst()).startsWith(Answer.OPEN_COPY);
    assertThat(asked.getLast()).contains("What could be read is in", "desk (rescued)");
    assertThat(Files.readAllBytes(damaged)).isEqualTo(before);
  }

  @Test
  void asManyCopiesAsWantedAreMade() throws Exception {
    Path damaged = damaged();
    answers.add(Answer.OPEN_COPY);
    closed(opening().open(damaged, Answer.QUIT));
    answers.add(Answer.OPEN_COPY);
    assertThat(closed(opening().open(damaged, Answer.QUIT))).isEqualTo("desk (rescued 2)");
  }

  /** A project with large texts, of which a stretch in the middle is wiped out. */
  private Path damaged() throws IOException {
    Path file = file("desk");
    try (ProjectStore store = TestSession.store(file)) {
      Projects.fill(store);
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 20_000, (byte) 7);
    return Files.write(file, bytes);
  }
}
