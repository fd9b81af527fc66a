package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** An analyst brings articles into the project. */
class ImportTest extends Journey {

  @Test
  void filesAreChosen() {
    desk = Desk.empty(folder);
    desk.answers().importing(Desk.SEED, Desk.HARBOUR);
    window().press(KeyCode.SHORTCUT, KeyCode.I);
    assertThat(window().waitForNotice()).containsExactly("2 articles imported.");
    assertThat(window().articles()).hasSize(2);
    Waiting.until("the first is open", () -> desk.viewModel().article().isPresent());
    assertThat(article().title()).startsWith("North Korea withdraws");
    window().click("close-notice");
    assertThat(window().notice()).isEmpty();
  }

  @Test
  void theMenuOfTheProjectImports() {
    desk = Desk.empty(folder);
    desk.answers().importing(Desk.SEED);
    window().menu("project-menu", "import-files");
    assertThat(window().waitForNotice()).containsExactly("1 article imported.");
  }

  @Test
  void nothingHappensWhereNoFileIsChosen() {
    desk = Desk.empty(folder);
    window().press(KeyCode.SHORTCUT, KeyCode.I);
    assertThat(window().notice()).isEmpty();
    assertThat(window().articles()).isEmpty();
  }

  @Test
  void aTextThatIsThereAlreadyIsRecognised() throws Exception {
    openSeed();
    desk.answers().importing(desk.text("copy.txt", Files.readString(Desk.SEED)));
    window().press(KeyCode.SHORTCUT, KeyCode.I);
    assertThat(window().waitForNotice())
        .containsExactly("0 articles imported; 1 was here already.");
    assertThat(window().articles()).hasSize(1);
  }

  @Test
  void whatIsRefusedIsNamedAndTheRestGoesOn() {
    desk = Desk.empty(folder);
    Path empty = desk.text("empty.txt", "");
    desk.answers().importing(empty, Desk.SEED, folder.resolve("nowhere.txt"));
    window().press(KeyCode.SHORTCUT, KeyCode.I);
    List<String> told = window().waitForNotice();
    assertThat(told.getFirst()).isEqualTo("1 article imported; 2 refused.");
    assertThat(told).anyMatch(line -> line.contains("empty.txt"));
    assertThat(told).anyMatch(line -> line.contains("nowhere.txt"));
    assertThat(window().articles()).hasSize(1);
  }

  @Test
  void whatIsAssumedIsToldWithTheFile() throws Exception {
    desk = Desk.empty(folder);
    Path file = folder.resolve("old.txt");
    Files.write(
        file, "Caf\u00e9 closes\n\n12 jobs gone.".getBytes(Charset.forName("windows-1252")));
    desk.answers().importing(file);
    window().press(KeyCode.SHORTCUT, KeyCode.I);
    assertThat(window().waitForNotice()).anyMatch(line -> line.contains("indows-1252"));
    Waiting.until("it is open", () -> desk.viewModel().article().isPresent());
    assertThat(article().text()).startsWith("Café closes");
  }

  @Test
  void filesAreDropped() {
    desk = Desk.empty(folder);
    window().drop(Desk.SEED);
    assertThat(window().waitForNotice()).containsExactly("1 article imported.");
  }

  @Test
  void textIsPasted() {
    desk = Desk.empty(folder);
    Waiting.act(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(content("Ferry sinks\n\nAbout 40 people were saved.")));
    window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
    assertThat(window().waitForNotice()).containsExactly("1 article imported.");
    assertThat(window().articles()).containsExactly("Ferry sinks");
  }

  @Test
  void anEmptyClipboardIsRefused() {
    desk = Desk.empty(folder);
    Waiting.act(() -> Clipboard.getSystemClipboard().setContent(content(" ")));
    window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
    assertThat(window().waitForNotice()).hasSize(2).first().asString().endsWith("1 refused.");
    assertThat(window().articles()).isEmpty();
  }

  private static ClipboardContent content(String text) {
    ClipboardContent content = new ClipboardContent();
    content.put(DataFormat.PLAIN_TEXT, text);
    return content;
  }
}
