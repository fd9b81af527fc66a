package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.view.Theme;
import org.plumbline.workspace.FoundWords;

/** Everything has its place in the window, whatever its size and the words in it. */
class LayoutTest extends Journey {

  private static final String GERMAN =
      "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und"
          + " Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverband\n\n";

  private static final String ARABIC =
      "قالت وزارة الدفاع إن نحو 300 جندي قتلوا في يناير 2025، بينما أصيب 2700 آخرون.\n\n";

  private static final List<String> AREAS =
      List.of(".header-bar", ".footer-bar", ".articles-pane", ".side-pane", ".article-header");

  private void assertThatAllIsInItsPlace() {
    for (String area : AREAS) {
      assertThat(Waiting.ask(() -> Look.stickingOut(node(area)))).as(area).isEmpty();
    }
    for (String words : List.of(".product", "#project-menu", "#export-menu", "#saved-state")) {
      assertThat(Waiting.ask(() -> ((Labeled) node(words)).isTextTruncated())).as(words).isFalse();
    }
    for (String bar : List.of(".header-bar", ".footer-bar")) {
      assertThat(Waiting.ask(() -> Look.overlapping((Parent) node(bar)))).as(bar).isEmpty();
    }
  }

  private Node node(String selector) {
    return desk.scene().getRoot().lookup(selector);
  }

  @ParameterizedTest
  @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "1100, 700, LIGHT", "1100, 700, DARK"})
  void longWordsAndWordsFromRightToLeftFit(double width, double height, Theme theme) {
    desk = Desk.empty(folder);
    Waiting.act(() -> desk.appearance().themeProperty().set(theme));
    desk.take(desk.text("lang.txt", GERMAN + ARABIC + "300 jobs are gone.\n\n" + ARABIC.repeat(9)));
    desk.resize(width, height);
    article().tag("نحو 300", KeyCode.DIGIT3);
    inspector().fill("figure-value", "not a number at all");
    assertThatAllIsInItsPlace();
    Picture.of(desk.scene()).write(Path.of("target/layout/%s-%.0f.png".formatted(theme, width)));
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1100, 700"})
  void fiveThousandAnnotationsFit(double width, double height) throws Exception {
    desk = Desk.empty(folder);
    desk.take(desk.text("many.json", Crowd.document(2500)));
    desk.resize(width, height);
    assertThat(window().counts()).startsWith("C 0 · S 0 · F 5,000");
    article().tag("men came", KeyCode.DIGIT1);
    assertThat(window().counts()).startsWith("C 1 · S 0 · F 5,000");
    assertThatAllIsInItsPlace();
    Picture.of(desk.scene()).write(Path.of("target/layout/many-%.0f.png".formatted(width)));
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1100, 700"})
  void fiveThousandSuggestionsFit(double width, double height) {
    FoundWords found =
        new FoundWords()
            .find("12", FoundWords.about(12, "man", "come"))
            .find("300", FoundWords.about(300, "man", "be"));
    desk = Desk.suggesting(folder, found);
    desk.take(desk.text("many.txt", "Some 12 of 300 men came. ".repeat(2500)));
    desk.resize(width, height);
    Waiting.untilIs("Suggestions 5,000", window()::suggestions);
    found.load();
    article().focus();
    window().press(KeyCode.TAB).press(KeyCode.A).press(KeyCode.X).press(KeyCode.A);
    assertThat(window().counts()).isEqualTo("C 0 · S 0 · F 2 · links 0 · 4,997 suggestions");
    assertThatAllIsInItsPlace();
    Picture.of(desk.scene()).write(Path.of("target/layout/suggested-%.0f.png".formatted(width)));
    window().press(KeyCode.SHIFT, KeyCode.A);
    assertThat(window().counts()).isEqualTo("C 0 · S 0 · F 4,999 · links 0");
  }

  @Test
  void whateverCanHaveTheFocusHasANameAmongSuggestionsToo() {
    desk =
        Desk.suggesting(
            folder,
            new FoundWords().find("about 300", FoundWords.about(300, "soldier", "kill")).load());
    desk.take(Desk.SEED);
    article().focus();
    window().press(KeyCode.TAB);
    assertThat(nameless()).isEmpty();
    window().tab("Annotations");
    assertThat(nameless()).isEmpty();
  }

  @Test
  void whateverCanHaveTheFocusHasAName() {
    openSeed();
    article().tag("about 300", KeyCode.DIGIT3);
    assertThat(nameless()).isEmpty();
    window().press(KeyCode.DIGIT2);
    assertThat(nameless()).isEmpty();
    window().press(KeyCode.DIGIT1);
    assertThat(nameless()).isEmpty();
    window().tab("Annotations");
    assertThat(nameless()).isEmpty();
    window().press(KeyCode.SHORTCUT, KeyCode.K);
    assertThat(nameless()).isEmpty();
    window().press(KeyCode.ESCAPE);
    window().press(KeyCode.F2);
    assertThat(nameless()).isEmpty();
  }

  private List<String> nameless() {
    return Waiting.ask(() -> Look.nameless(desk.scene().getRoot()));
  }
}
