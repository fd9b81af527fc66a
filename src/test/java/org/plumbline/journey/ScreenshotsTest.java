package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.app.TestSession;
import org.plumbline.suggest.English;
import org.plumbline.view.Theme;

/** Takes the pictures that the README shows. */
@Tag("screenshots")
class ScreenshotsTest extends Journey {

  private static final Path FOLDER = Path.of("assets/screenshots");

  private static final String EXCEEDS = "part-exceeds-whole";

  @BeforeEach
  void work() {
    desk =
        Desk.with(
            folder,
            Desk.SEED,
            Desk.HARBOUR,
            Path.of("sample-articles/river-flood.txt"),
            Path.of("sample-articles/turnout-figures.txt"));
    desk.resize(1440, 900);
    window().openFirst();
    window().press(KeyCode.F2);
    inspector().fill("details-publisher", "Telegraph");
    window().press(KeyCode.ESCAPE);
    new SeedWork(desk).doAll();
    window().waitUntilSaved();
  }

  private void take(String name) {
    Path file = FOLDER.resolve(name + ".png");
    desk.restHands();
    Picture.of(desk.scene()).write(file);
    assertThat(file).isNotEmptyFile();
    assertThat(file.toFile().length()).isLessThan(300_000);
  }

  @Test
  void theSeedArticleIsTagged() {
    take("workbench-light");
    Waiting.act(() -> desk.appearance().themeProperty().set(Theme.DARK));
    take("workbench-dark");
  }

  private void openSuggested() throws Exception {
    desk.close();
    desk =
        Desk.suggesting(
            Files.createDirectory(folder.resolve("suggested")),
            TestSession.recognisers(English.analyser()));
    desk.take(Desk.SEED);
    desk.resize(1440, 900);
    Waiting.until("all is suggested", () -> article().suggestions().contains("SOURCE theguardian"));
  }

  @Test
  void suggestionsAreDecidedOn() throws Exception {
    openSuggested();
    article().choose("South Korea's National Intelligence Service");
    window().press(KeyCode.A);
    article().choose("about 300");
    take("suggestions-light");
  }

  @Test
  void flagsAreReviewed() throws Exception {
    openSuggested();
    Waiting.until("it is checked", () -> desk.flags().queue().contains(EXCEEDS + " OPEN"));
    article().focus();
    desk.flags().stepTo(EXCEEDS);
    take("review-light");
  }

  @Test
  void aLinkIsMade() {
    article().choose("about 300 North Korean soldiers have been killed");
    window().press(KeyCode.L).press(KeyCode.TAB);
    take("linking-light");
  }

  @Test
  void allKeysStandOnASheet() {
    window().press(KeyCode.F1);
    take("keys-light");
  }
}
