package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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
    desk = Desk.suggesting(folder, found);
    desk.take(Desk.SEED);
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

  @Test
  void onlyTheShownKindIsAcceptedAtOnce() {
    article().focus();
    window().suggestionsMenu("suggest-figures");
    assertThat(window().suggestions()).isEqualTo("Suggestions 4");
    assertThat(article().suggestions()).allMatch(words -> words.startsWith("FIGURE"));
    window().press(KeyCode.SHIFT, KeyCode.A);
    window().suggestionsMenu("suggest-all");
    assertThat(article().annotations()).hasSize(4);
    assertThat(article().suggestions()).hasSize(4);
  }

  @Test
  void theyAreHiddenAndShownByButtonAndByKey() {
    window().click("suggestions");
    assertThat(article().suggestions()).isEmpty();
    assertThat(article().painted("mark-dashed")).isZero();
    assertThat(window().suggestions()).isEqualTo("Suggestions 8");
    article().focus();
    window().press(KeyCode.TAB);
    assertThat(article().selected()).isEmpty();
    window().press(KeyCode.SHORTCUT, KeyCode.G);
    assertThat(article().suggestions()).hasSize(8);
  }

  @Test
  void decisionsAreThereAfterARestartAndCanStillBeUndone() {
    article().choose("about 11");
    window().press(KeyCode.A);
    article().choose("mid-January");
    window().press(KeyCode.X).waitUntilSaved();
    desk.restart();
    Waiting.untilIs("Suggestions 6", window()::suggestions);
    assertThat(article().annotations()).containsExactly("FIGURE about 11");
    assertThat(article().suggestions()).doesNotContain("FIGURE mid-January");
    article().choose("about 11");
    assertThat(inspector().history()).containsExactly("Suggestion accepted");
    window().press(KeyCode.SHORTCUT, KeyCode.Z).press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(article().annotations()).isEmpty();
    assertThat(article().suggestions()).hasSize(8);
  }

  @Test
  void whatIsRejectedIsNotExported() throws Exception {
    article().choose("about 11");
    window().press(KeyCode.A);
    article().choose("mid-January");
    window().press(KeyCode.X);
    desk.answers().choosing(folder.resolve("out.json"));
    window().press(KeyCode.SHORTCUT, KeyCode.E);
    Waiting.until("it is written", () -> Files.exists(folder.resolve("out.json")));
    assertThat(Files.readString(folder.resolve("out.json")))
        .contains("\"origin\": \"suggestion\"", "\"quote\": \"about 11\"")
        .doesNotContain("\"quote\": \"mid-January\"", "\"type\": \"source\"");
  }

  @Test
  void aCorrectionInTheInspectorAccepts() {
    article().focus();
    article().choose("about 11");
    assertThat(inspector().field("figure-counted")).isEqualTo("soldier");
    window().press(KeyCode.ENTER);
    assertThat(window().focused()).isEqualTo("figure-value");
    inspector().fill("figure-value", "11000");
    assertThat(article().annotations()).containsExactly("FIGURE about 11");
    assertThat(window().focused()).isEqualTo("figure-value");
    assertThat(window().isShown("decision")).isFalse();
    window().waitUntilSaved();
    assertThat(inspector().history()).containsExactly("Suggestion accepted with a change");
    window().press(KeyCode.ESCAPE).press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(article().annotations()).isEmpty();
    assertThat(inspector().field("figure-value")).isEqualTo("11");
    assertThat(window().isShown("decision")).isTrue();
  }

  @Test
  void aSuggestionIsMovedAndRetaggedByKeysAndIsTheAnalystsThen() {
    article().choose("about 11");
    window().press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(article().annotations()).containsExactly("FIGURE about 11 soldiers");
    article().choose("theguardian");
    window().press(KeyCode.DIGIT1);
    assertThat(article().annotations())
        .containsExactly("FIGURE about 11 soldiers", "CLAIM theguardian");
  }

  @Test
  void buttonsBesideTheTextAndInTheInspectorDecide() {
    article().click("mid-January");
    assertThat(article().selected()).isEqualTo("mid-January");
    assertThat(inspector().history()).containsExactly("Suggested, not decided yet");
    window().click("bar-reject");
    assertThat(article().selected()).isEqualTo(SENT);
    assertThat(window().isShown("decision-bar")).isFalse();
    window().click("inspector-accept");
    assertThat(article().annotations()).containsExactly("CLAIM " + SENT);
    assertThat(article().selected()).isEqualTo("about 11");
    assertThat(window().focused()).isEqualTo("article-text");
  }

  @Test
  void theContextMenuDecides() {
    article().rightClick("theguardian");
    assertThat(window().offers()).contains("Accept suggestion", "Reject suggestion");
    window().offer("accept");
    assertThat(article().annotations()).containsExactly("SOURCE theguardian");
  }

  @Test
  void linksOfSuggestionsAreDashedAndCannotBeRemoved() {
    article().choose(KILLED);
    assertThat(article().arcs()).containsExactly("attributed to");
    assertThat(article().painted("arc-dashed")).isEqualTo(1);
    assertThat(inspector().links())
        .singleElement()
        .asString()
        .startsWith("attributed to (“writes”)");
    assertThat(article().painted("tag-chip-remove")).isZero();
  }

  @Test
  void aFigureTaggedByHandSaysAtOnceWhatIsKnownOfIt() {
    article().tag("11 soldiers", KeyCode.DIGIT3);
    assertThat(inspector().field("figure-value")).isEqualTo("11");
    assertThat(inspector().choice("figure-approximation")).isEqualTo("exact");
    assertThat(inspector().field("figure-counted")).isEqualTo("soldier");
    assertThat(inspector().field("figure-event")).isEqualTo("send");
    article().tag("theguardian", KeyCode.DIGIT2);
    assertThat(inspector().field("source-name")).isEqualTo("The Guardian");
    assertThat(article().suggestions())
        .doesNotContain("FIGURE about 11", "SOURCE theguardian")
        .hasSize(6);
  }

  @Test
  void theTableListsSuggestionsAndLeadsToThem() {
    window().tab("Annotations");
    assertThat(window().rows()).hasSize(8);
    window().selectRow(2);
    assertThat(article().selected()).isEqualTo(SENT);
    article().focus();
    window().press(KeyCode.X);
    assertThat(window().rows()).hasSize(7).doesNotContain(SENT);
  }
}
