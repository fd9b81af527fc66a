package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.TestSession;
import org.plumbline.exchange.Validation;
import org.plumbline.model.CheckSetting;
import org.plumbline.suggest.English;

/** An analyst reviews what is flagged in the seed article, from first look to restart. */
class ReviewTest extends Journey {

  private static final String REPEATED = "repeated-passage";

  @BeforeEach
  void open() {
    desk = Desk.suggesting(folder, TestSession.recognisers(English.analyser()));
    desk.take(Desk.SEED);
    Waiting.until("it is checked", () -> flags().queue().contains(REPEATED + " OPEN"));
    article().focus();
  }

  private FlagsPage flags() {
    return desk.flags();
  }

  /** A decision shows when the article was checked again, in the background. */
  private void waitUntilDecided(String check, String decision) {
    Waiting.until(check + " is " + decision, () -> decision(check).equals(decision));
  }

  private String decision(String check) {
    List<String> told =
        flags().queue().stream().filter(row -> row.startsWith(check + " ")).toList();
    return told.isEmpty() ? "" : told.getFirst().substring(check.length() + 1);
  }

  @Test
  void whatIsFlaggedIsMarkedInTextMarginListAndTab() {
    int all = flags().queue().size();
    assertThat(flags().badge()).isEqualTo(Integer.toString(all));
    assertThat(window().counts(article().title())).contains("⚑ " + all);
    assertThat(article().painted("mark-flag")).isPositive();
    assertThat(article().painted("margin-flag")).isPositive();
  }

  @Test
  void theKeysGoThroughTheQueueAndTheTextFollows() {
    window().press(KeyCode.J);
    assertThat(flags().current()).isEqualTo(flags().queue().getFirst().split(" ", -1)[0]);
    for (int flag = 0; flag < flags().queue().size(); flag++) {
      assertThat(flags().isEvidenceInSight()).isTrue();
      assertThat(article().painted("mark-evidence")).isPositive();
      window().press(KeyCode.J);
    }
    assertThat(flags().current()).isEqualTo(flags().queue().getFirst().split(" ", -1)[0]);
  }

  @Test
  void theKeysReviewFromTheListOfArticlesToo() {
    window().focusList();
    window().press(KeyCode.J);
    String first = flags().queue().getFirst().split(" ", -1)[0];
    assertThat(flags().current()).isEqualTo(first);
    window().press(KeyCode.D);
    waitUntilDecided(first, "DEFERRED");
  }

  @Test
  void aFlagIsConfirmedAndOneUndoOpensItAgain() {
    flags().stepTo(REPEATED);
    window().press(KeyCode.Y);
    waitUntilDecided(REPEATED, "CONFIRMED");
    window().press(KeyCode.SHORTCUT, KeyCode.Z);
    waitUntilDecided(REPEATED, "OPEN");
    assertThat(flags().current()).isEqualTo(REPEATED);
    window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    waitUntilDecided(REPEATED, "CONFIRMED");
  }

  @Test
  void theExportAndTheReportTellTheDecision() throws Exception {
    flags().stepTo(REPEATED);
    window().press(KeyCode.Y);
    Path document = folder.resolve("seed.json");
    Path report = folder.resolve("seed.html");
    desk.answers().choosing(document);
    window().menu("export-menu", "export-article");
    window().waitForNotice();
    assertThat(Validation.of(document).refusals()).isEmpty();
    assertThat(document)
        .content()
        .contains("\"check\": \"repeated-passage\"", "\"decision\": \"confirmed\"");
    desk.answers().choosing(report);
    window().menu("export-menu", "report-article");
    Waiting.until("it is written", () -> Files.exists(report));
    assertThat(report)
        .content()
        .contains("Passage repeated", "<strong>Confirmed</strong> by <bdi>");
  }

  @Test
  void aFlagIsDismissedWithANoteAndStaysSoAfterARestart() {
    int all = flags().queue().size();
    flags().stepTo(REPEATED);
    flags().note("The headline stands there on purpose.");
    window().press(KeyCode.N);
    waitUntilDecided(REPEATED, "DISMISSED");
    assertThat(flags().badge()).isEqualTo(all == 1 ? "" : Integer.toString(all - 1));
    assertThat(flags().progress()).isEqualTo("1 of " + all + " reviewed");
    desk.restart();
    Waiting.until("it is checked again", () -> flags().queue().size() == all);
    waitUntilDecided(REPEATED, "DISMISSED");
    article().focus();
    flags().stepTo(REPEATED);
    assertThat(flags().card())
        .anyMatch(words -> words.startsWith("Dismissed by analyst-1"))
        .contains("“The headline stands there on purpose.”");
  }

  @Test
  void aFlagIsDeferredAndOpenedAgain() {
    flags().stepTo(REPEATED);
    window().press(KeyCode.D);
    waitUntilDecided(REPEATED, "DEFERRED");
    flags().stepTo(REPEATED);
    window().press(KeyCode.U);
    waitUntilDecided(REPEATED, "OPEN");
  }

  @Test
  void theNKeyIsForTheAnnotationThatIsSelectedAndForTheFlagUnderReview() {
    article().choose("about 300");
    window().press(KeyCode.N);
    assertThat(window().focused()).isEqualTo("field-note");
    window().press(KeyCode.ESCAPE);
    flags().stepTo(REPEATED);
    assertThat(article().selected()).isEmpty();
    window().press(KeyCode.N);
    waitUntilDecided(REPEATED, "DISMISSED");
  }

  @Test
  void theInspectorTellsWhatAFigureWasComparedWith() {
    article().choose("about 300");
    Waiting.until("it is compared", () -> !inspector().compared().isEmpty());
    assertThat(inspector().compared())
        .containsExactly(
            "¶5 “about 11”, Another time.", "¶6 “about 2700”, The text gives both side by side.");
  }

  @Test
  void aCheckIsSwitchedOffOnACardAndOnAgainInTheListOfAllChecks() {
    flags().stepTo(REPEATED);
    flags().more("check-off");
    Waiting.untilIs("", () -> decision(REPEATED));
    assertThat(flags().off()).isEqualTo("1 check is off");
    desk.restart();
    Waiting.until("it is checked again", () -> !flags().queue().isEmpty());
    Waiting.untilIs("", () -> decision(REPEATED));
    window().tab("Flags");
    Waiting.until("the line is there", () -> window().isShown("checks-off"));
    window().click("checks-off");
    Waiting.until("the list is open", () -> window().isShown("check-list"));
    flags().set(REPEATED, CheckSetting.NORMAL);
    window().press(KeyCode.ESCAPE);
    Waiting.untilIs("OPEN", () -> decision(REPEATED));
    assertThat(flags().off()).isEmpty();
  }

  @Test
  void aCheckIsSwitchedOffByKeysAlone() {
    flags().stepTo(REPEATED);
    window().run("Switch the check of this flag off");
    Waiting.untilIs("", () -> decision(REPEATED));
  }
}
