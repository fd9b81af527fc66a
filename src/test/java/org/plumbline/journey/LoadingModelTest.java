package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.workspace.FoundWords;

/** The language model takes its time, and nobody waits for it. */
class LoadingModelTest extends Journey {

  private final FoundWords found =
      new FoundWords()
          .find("about 300", FoundWords.about(300, "soldier", "kill"))
          .source("theguardian", "The Guardian");

  @BeforeEach
  void open() {
    desk = Desk.suggesting(folder, found);
    desk.take(Desk.SEED);
    Waiting.untilIs("Suggestions 1", window()::suggestions);
  }

  @Test
  void figuresAreOfferedAndTheAnalystWorksMeanwhile() {
    assertThat(window().task()).isEqualTo("Loading the language model…");
    assertThat(article().suggestions()).containsExactly("FIGURE about 300");
    article().focus();
    window().press(KeyCode.TAB).press(KeyCode.A);
    article().tag("mid-January", KeyCode.DIGIT3);
    assertThat(article().annotations()).containsExactly("FIGURE mid-January", "FIGURE about 300");
    found.load();
    Waiting.untilIs("Suggestions 1", window()::suggestions);
    Waiting.untilIs("", window()::task);
    assertThat(article().suggestions()).containsExactly("SOURCE theguardian");
    assertThat(article().selected()).isEqualTo("mid-January");
  }

  @Test
  void whatCannotBeLoadedIsTold() {
    found.fail("the model file is missing");
    assertThat(window().waitForNotice().getFirst())
        .isEqualTo(
            "The language model could not be loaded, so only figures and dates are suggested: "
                + "the model file is missing");
    assertThat(window().task()).isEmpty();
    assertThat(article().suggestions()).containsExactly("FIGURE about 300");
  }

  @Test
  void theWindowClosesWithoutWaiting() {
    desk.restart();
    Waiting.untilIs("Suggestions 1", window()::suggestions);
    assertThat(window().task()).isEqualTo("Loading the language model…");
  }
}
