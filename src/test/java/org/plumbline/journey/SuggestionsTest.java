package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.workspace.FoundWords;

/** An analyst accepts and corrects what is suggested. */
class SuggestionsTest extends Journey {

  private static final String SENT =
      "North Korea sent about 11 soldiers to the Russian Kursk region";
  private static final String KILLED = "about 300 North Korean soldiers have been killed";
  private static final String SERVICE = "South Korea's National Intelligence Service";

  private final FoundWords found =
      new FoundWords()
          .find("mid-January", FoundWords.date("2025-01"))
          .find("about 11", FoundWords.about(11, "soldier", "send"))
          .find("about 300", FoundWords.about(300, "soldier", "kill"))
          .find("about 2700", FoundWords.about(2700, "soldier", "wound"))
          .source(SERVICE, SERVICE)
          .source("theguardian", "The Guardian")
          .claim(SENT, Certainty.ASSERTED)
          .claim(KILLED, Certainty.REPORTED)
          .link(KILLED, "theguardian", "writes")
          .load();

  @BeforeEach
  void open() {
    desk = Desk.suggesting(folder, found, Desk.SEED);
    Waiting.until("all is suggested", () -> window().suggestions().equals("Suggestions 8"));
  }

  @Test
  void suggestionsAreDashedAndCountForNothing() {
    assertThat(article().suggestions())
        .hasSize(8)
        .contains("FIGURE about 11", "SOURCE theguardian");
    assertThat(article().annotations()).isEmpty();
    assertThat(article().painted("mark-dashed")).isPositive();
    assertThat(article().painted("mark-fill")).isZero();
    assertThat(window().counts()).isEqualTo("C 0 · S 0 · F 0 · links 0 · 8 suggestions");
    assertThat(window().counts(article().title())).contains("not started");
  }

  @Test
  void oneAfterTheOtherIsAcceptedAndRejected() {
    article().focus();
    window().press(KeyCode.TAB);
    assertThat(article().selected()).isEqualTo(SERVICE);
    window().press(KeyCode.A);
    assertThat(article().selected()).isEqualTo("mid-January");
    window().press(KeyCode.X);
    assertThat(article().selected()).isEqualTo(SENT);
    window().press(KeyCode.A).press(KeyCode.A).press(KeyCode.A);
    assertThat(article().annotations())
        .containsExactly(
            "SOURCE " + SERVICE, "CLAIM " + SENT, "FIGURE about 11", "CLAIM " + KILLED);
    assertThat(article().suggestions())
        .containsExactly("FIGURE about 300", "FIGURE about 2700", "SOURCE theguardian");
    assertThat(window().suggestions()).isEqualTo("Suggestions 3");
  }

  @Test
  void allAreAcceptedAtOnceAndOneUndoTakesAllBack() {
    article().focus();
    window().press(KeyCode.SHIFT, KeyCode.A);
    assertThat(article().annotations()).hasSize(8);
    assertThat(article().suggestions()).isEmpty();
    assertThat(window().notice().getFirst()).startsWith("8 suggestions accepted.");
    assertThat(window().counts()).isEqualTo("C 2 · S 2 · F 4 · links 1");
    window().press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(article().annotations()).isEmpty();
    assertThat(article().suggestions()).hasSize(8);
    window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertThat(article().annotations()).hasSize(8);
  }
}
