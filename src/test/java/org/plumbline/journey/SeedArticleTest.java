package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.TestSession;
import org.plumbline.suggest.English;

/** What the program itself offers on the seed article, before a hand is moved. */
class SeedArticleTest extends Journey {

  private static final List<String> FIGURES =
      List.of(
          "FIGURE about 11",
          "FIGURE about 300",
          "FIGURE about 2700",
          "FIGURE mid-January",
          "FIGURE late 2024",
          "FIGURE August 2024");

  private static final List<String> SOURCES =
      List.of(
          "SOURCE South Korea's intelligence service",
          "SOURCE South Korea's National Intelligence Service",
          "SOURCE Ukrainian President Volodymyr Zelensky",
          "SOURCE theguardian",
          "SOURCE Telegraph");

  @BeforeEach
  void open() {
    desk = Desk.suggesting(folder, TestSession.recognisers(English.analyser()));
    desk.take(Desk.SEED);
    Waiting.until("sources are suggested", () -> article().suggestions().containsAll(SOURCES));
  }

  @Test
  void figuresAreOfferedWithTheirValues() {
    assertThat(article().suggestions()).containsAll(FIGURES);
    article().choose("about 2700");
    assertThat(inspector().field("figure-value")).isEqualTo("2700");
    assertThat(inspector().choice("figure-approximation")).isEqualTo("about");
    assertThat(inspector().field("figure-counted")).isEqualTo("soldier");
    assertThat(inspector().field("figure-event")).isEqualTo("wound");
    article().choose("August 2024");
    assertThat(inspector().field("figure-date")).isEqualTo("2024-08");
  }

  @Test
  void aDateOfPublicationGivesDatesTheirYear() {
    article().choose("mid-January");
    assertThat(inspector().field("figure-date")).isEmpty();
    window().press(KeyCode.F2);
    inspector().fill("details-date", "2025-01-31");
    window().press(KeyCode.ESCAPE);
    Waiting.until(
        "the date is known", () -> inspector().field("figure-date").startsWith("2025-01"));
  }

  @Test
  void sourcesAreOfferedWithTheirClaims() {
    article().choose("theguardian");
    assertThat(inspector().links()).isNotEmpty().allMatch(link -> link.startsWith("source of"));
    article().choose("Ukrainian President Volodymyr Zelensky");
    assertThat(inspector().links()).isNotEmpty().allMatch(link -> link.startsWith("source of"));
  }

  @Test
  void allIsAcceptedAndOneUndoReturnsToNothing() {
    article().focus();
    List<String> offered = article().suggestions();
    window().press(KeyCode.SHIFT, KeyCode.A);
    assertThat(article().suggestions()).isEmpty();
    assertThat(article().annotations()).isEqualTo(offered);
    window().press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(article().annotations()).isEmpty();
    assertThat(article().suggestions()).isEqualTo(offered);
    assertThat(window().counts()).startsWith("C 0 · S 0 · F 0 · links 0");
  }
}
