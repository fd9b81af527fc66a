package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Where there is nothing yet, the window says what to do. */
class EmptyStatesTest extends Journey {

  @Test
  void anEmptyProjectSaysHowToBringArticles() {
    desk = Desk.empty(folder);
    assertThat(window().words(".empty-state"))
        .contains(
            "No articles",
            "Drop text files here, or import or paste one with the buttons above.",
            "No article open");
    assertThat(window().breadcrumb()).isEqualTo("Kursk desk");
    assertThat(window().isPossible("undo")).isFalse();
    assertThat(window().counts()).isEmpty();
  }

  @Test
  void theKeysWorkInAnEmptyProjectToo() {
    desk = Desk.empty(folder);
    window().press(KeyCode.SHORTCUT, KeyCode.K);
    assertThat(window().isShown("palette")).isTrue();
    window().press(KeyCode.ESCAPE);
    window().press(KeyCode.F1);
    assertThat(window().isShown("key-sheet")).isTrue();
  }

  @Test
  void anArticleWithoutAnnotationsSaysHowToTag() {
    openSeed();
    assertThat(window().words(".empty-state")).contains("Nothing selected");
    assertThat(window().words(".empty-state"))
        .anyMatch(hint -> hint.contains("press 1 for a claim"));
    window().tab("Annotations");
    assertThat(window().words(".annotation-table")).contains("No annotations");
  }

  @Test
  void aFilterThatFitsNoArticleIsNotTakenForAnEmptyProject() {
    openSeed();
    window().filter("article-filter", "zeppelin");
    assertThat(window().words("#articles")).contains("No article fits the filter");
  }
}
