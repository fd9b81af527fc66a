package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever an analyst did is taken back and brought again, in any article and after a restart. */
class UndoTest extends Journey {

  private static final String SEED = "North Korea withdraws soldiers from frontline in Ukraine";

  @BeforeEach
  void work() {
    desk = Desk.with(folder, Desk.SEED, Desk.HARBOUR);
    window().open(SEED);
    article().tag("about 11 soldiers", KeyCode.DIGIT3);
    inspector().fill("figure-value", "11");
    window().open(window().articles().getLast());
    article().tag("budget", KeyCode.DIGIT1);
  }

  private void undo() {
    window().press(KeyCode.SHORTCUT, KeyCode.Z);
  }

  private void redo() {
    window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
  }

  @Test
  void undoAndRedoGoAcrossArticlesByKeys() {
    article().focus();
    undo();
    assertThat(article().annotations()).isEmpty();
    undo();
    assertThat(article().title()).isEqualTo(SEED);
    article().choose("about 11 soldiers");
    assertThat(inspector().field("figure-value")).isEmpty();
    redo();
    assertThat(inspector().field("figure-value")).isEqualTo("11");
    redo();
    assertThat(article().annotations()).containsExactly("CLAIM budget");
    assertThat(window().isPossible("redo")).isFalse();
  }

  @Test
  void theHeadersButtonsUndoAndRedo() {
    window().header("undo");
    assertThat(article().annotations()).isEmpty();
    window().header("redo");
    assertThat(article().annotations()).containsExactly("CLAIM budget");
  }

  @Test
  void everythingCanBeUndoneUntilNothingIsLeft() {
    article().focus();
    for (int step = 0; step < 5; step++) {
      assertThat(window().isPossible("undo")).isTrue();
      undo();
    }
    assertThat(window().isPossible("undo")).isFalse();
    assertThat(window().articles()).isEmpty();
    for (int step = 0; step < 5; step++) {
      redo();
    }
    assertThat(window().articles()).hasSize(2);
    assertThat(window().isPossible("redo")).isFalse();
  }

  @Test
  void afterARestartEverythingIsThereAndCanStillBeUndone() {
    desk.restart();
    assertThat(window().articles()).hasSize(2).startsWith(SEED);
    assertThat(article().annotations()).containsExactly("FIGURE about 11 soldiers");
    article().choose("about 11 soldiers");
    assertThat(inspector().field("figure-value")).isEqualTo("11");
    assertThat(inspector().history()).containsExactly("Value “—” → “11”", "Tagged");
    undo();
    window().waitForArticle(window().articles().getLast());
    assertThat(article().annotations()).isEmpty();
    undo();
    window().waitForArticle(SEED);
    article().choose("about 11 soldiers");
    assertThat(inspector().field("figure-value")).isEmpty();
    desk.restart();
    article().focus();
    redo();
    article().choose("about 11 soldiers");
    assertThat(inspector().field("figure-value")).isEqualTo("11");
    assertThat(inspector().history().getFirst()).startsWith("Undone or redone:");
  }

  @Test
  void aRemovedArticleComesBackWithAllThatWasSaidOfIt() {
    window().open(SEED);
    window().run("Remove article");
    assertThat(window().articles()).hasSize(1);
    undo();
    assertThat(window().articles()).contains(SEED);
    Waiting.untilIs("FIGURE about 11 soldiers", () -> String.join(",", article().annotations()));
  }
}
