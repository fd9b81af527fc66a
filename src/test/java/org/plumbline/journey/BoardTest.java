package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.workspace.FoundWords;
import org.testfx.api.FxRobot;

/** An analyst compares the figures of all articles, and goes to one that does not fit. */
class BoardTest extends Journey {

  private final FxRobot robot = new FxRobot();
  private final FoundWords found =
      new FoundWords()
          .find("about 11", FoundWords.about(11, "soldier", "send"))
          .find("11,000", FoundWords.about(11000, "soldier", "send"))
          .find("about 300", FoundWords.about(300, "soldier", "kill"))
          .load();

  @BeforeEach
  void open() {
    desk = Desk.suggesting(folder, found);
    desk.take(Desk.SEED, desk.text("other.txt", "Others say that 11,000 soldiers were sent.\n"));
    Waiting.until(
        "both articles are read",
        () -> {
          desk.viewModel().board().shownProperty().set(true);
          boolean areThere = desk.viewModel().board().rows().size() == 3;
          desk.viewModel().board().shownProperty().set(false);
          return areThere;
        });
    article().focus();
    window().press(KeyCode.SHORTCUT, KeyCode.B);
  }

  private List<Node> bands() {
    return Waiting.ask(
        () -> List.copyOf(robot.lookup("#board-plot").lookup(".plot-band").queryAll()));
  }

  @Test
  void theBoardTakesThePlaceOfTheArticlesAndEscapeBringsThemBack() {
    assertThat(window().isShown("board")).isTrue();
    assertThat(window().isShown("articles")).isFalse();
    assertThat(window().focused()).isEqualTo("board-table");
    window().press(KeyCode.ESCAPE);
    assertThat(window().isShown("board")).isFalse();
    assertThat(window().isShown("articles")).isTrue();
    assertThat(window().focused()).isEqualTo("article-text");
  }

  @Test
  void whatDoesNotFitLiesFarApartInThePlot() {
    List<Node> bands = bands();
    assertThat(bands).hasSize(2);
    double first = bands.getFirst().getBoundsInParent().getCenterY();
    double second = bands.getLast().getBoundsInParent().getCenterY();
    assertThat(Math.abs(first - second)).isGreaterThan(80);
    assertThat(bands.getFirst().getAccessibleText()).contains("11");
  }

  @Test
  void theKeysChooseAQuantityAndOpenAFigureWhereItStands() {
    window().press(KeyCode.DOWN).press(KeyCode.DOWN);
    assertThat(bands()).hasSize(1);
    window().press(KeyCode.ENTER);
    assertThat(article().selected()).isEqualTo("about 300");
    assertThat(window().isShown("board")).isFalse();
  }

  @Test
  void aClickOnABandGoesToTheText() {
    desk.restHands();
    Node band =
        bands().stream()
            .filter(node -> node.getAccessibleText().contains("11,000"))
            .findFirst()
            .orElseThrow();
    window().click(band);
    assertThat(article().text()).startsWith("Others say");
    assertThat(article().selected()).isEqualTo("11,000");
  }
}
