package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** An analyst reads an article, and corrects what is known of it. */
class ReadingTest extends Journey {

  private static final String TITLE = "North Korea withdraws soldiers from frontline in Ukraine";

  @Test
  void theSamplesAreListedAndTheFirstIsOpen() throws Exception {
    try (Stream<Path> samples = Files.list(Path.of("sample-articles"))) {
      desk = Desk.with(folder, samples.sorted().toArray(Path[]::new));
    }
    assertThat(window().articles()).hasSize(4).startsWith(TITLE);
    assertThat(window().breadcrumb()).isEqualTo("Kursk desk  ▸  " + TITLE);
    assertThat(article().title()).isEqualTo(TITLE);
  }

  @Test
  void theTextIsShownAsItIs() throws Exception {
    openSeed();
    String text = Files.readString(Desk.SEED);
    assertThat(article().text()).isEqualTo(text);
    assertThat(article().shown())
        .startsWith("LATEST NEWS:\n")
        .containsSubsequence(TITLE, TITLE, "North Korean soldiers, who were sent");
    window().press(KeyCode.SHORTCUT, KeyCode.END);
    article().click("/Telegraph/");
    assertThat(article().shown())
        .endsWith("presence of North Korean troops in Russia. /Telegraph/");
    assertThat(text).contains(article().shown().lines().filter(row -> !row.isEmpty()).toList());
  }

  @Test
  void titleOutletDateAndByLineCanBeCorrected() {
    openSeed();
    assertThat(article().meta()).contains("no outlet", "set date", " words");
    article().clickMeta();
    inspector()
        .fill("details-title", "North Korea withdraws")
        .fill("details-publisher", "Telegraph")
        .fill("details-byline", "A. Reporter")
        .fill("details-date", "2025-02-05");
    assertThat(article().title()).isEqualTo("North Korea withdraws");
    assertThat(article().meta()).startsWith("Telegraph · published February 5, 2025 · A. Reporter");
    assertThat(window().articles()).containsExactly("North Korea withdraws");
    assertThat(window().breadcrumb()).endsWith("North Korea withdraws");
    assertThat(article().text()).contains(TITLE);
  }

  @Test
  void aDateThatIsNoneIsRefusedBesideItsField() {
    openSeed();
    article().clickMeta();
    inspector().fill("details-date", "5 February");
    assertThat(inspector().problem("details-date")).startsWith("Not a date.");
    assertThat(inspector().field("details-date")).isEqualTo("5 February");
    assertThat(article().meta()).contains("set date");
    inspector().fill("details-title", " ");
    assertThat(inspector().problem("details-title")).isEqualTo("An article needs a title.");
    assertThat(article().title()).isEqualTo(TITLE);
    inspector().fill("details-date", "2025-02-05");
    assertThat(inspector().problem("details-date")).isEmpty();
  }

  @Test
  void theCardStaysWhileAFieldRefusesWhatIsInIt() {
    openSeed();
    article().clickMeta();
    inspector().fill("details-date", "5 February");
    window().click("close-details");
    assertThat(window().isShown("details-form")).isTrue();
    inspector().fill("details-date", "");
    window().click("close-details");
    assertThat(window().isShown("details-form")).isFalse();
  }

  @Test
  void workOnAnArticleIsCalledDone() {
    openSeed();
    assertThat(window().counts(TITLE)).startsWith("not started");
    window().press(KeyCode.SHORTCUT, KeyCode.D);
    assertThat(window().counts(TITLE)).startsWith("done");
    window().press(KeyCode.SHORTCUT, KeyCode.D);
    assertThat(window().counts(TITLE)).startsWith("not started");
  }
}
