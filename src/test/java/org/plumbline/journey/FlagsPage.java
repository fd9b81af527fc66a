package org.plumbline.journey;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.plumbline.control.HighlightedText;
import org.plumbline.control.WrappedText;
import org.plumbline.model.CheckSetting;
import org.plumbline.text.TextRange;
import org.plumbline.viewmodel.FlagRow;
import org.testfx.api.FxRobot;

/** The queue of flags at the right. */
final class FlagsPage {

  private final FxRobot robot;
  private final Hands hands;
  private final Desk desk;

  FlagsPage(FxRobot robot, Hands hands, Desk desk) {
    this.robot = robot;
    this.hands = hands;
    this.desk = desk;
  }

  private static String told(FlagRow row) {
    return row.flag().check() + " " + row.decision();
  }

  /** The flags that are listed with what was decided, such as "repeated-passage OPEN". */
  List<String> queue() {
    return Waiting.ask(
        () ->
            robot.lookup("#flags").queryAs(cast()).getItems().stream()
                .map(FlagsPage::told)
                .toList());
  }

  @SuppressWarnings("unchecked")
  private static Class<ListView<FlagRow>> cast() {
    return (Class<ListView<FlagRow>>) (Class<?>) ListView.class;
  }

  /** The check of the flag under review; nothing when none is. */
  String current() {
    return Waiting.ask(
        () ->
            desk.viewModel()
                .flags()
                .currentProperty()
                .get()
                .map(row -> row.flag().check())
                .orElse(""));
  }

  /** Goes on through the queue, by key, until a flag of a check is under review. */
  void stepTo(String check) {
    int most = queue().size();
    for (int step = 0; step < most && !current().equals(check); step++) {
      hands.press(KeyCode.J);
    }
  }

  String progress() {
    return Waiting.ask(() -> robot.lookup("#flag-progress").queryAs(Label.class).getText());
  }

  /** How many flags of the article are open, as the tab says. */
  String badge() {
    return Waiting.ask(
        () ->
            robot.lookup(".side-pane .badge").queryAllAs(Label.class).stream()
                .findFirst()
                .map(Label::getText)
                .orElse(""));
  }

  /** All that is to be read on the card under review, the words of its buttons left out. */
  List<String> card() {
    return Waiting.ask(
        () ->
            currentCard().stream()
                .flatMap(card -> card.lookupAll(".wrapped-text").stream())
                .map(words -> ((WrappedText) words).getText())
                .toList());
  }

  private Optional<Node> currentCard() {
    return robot.lookup(".flag-card").queryAll().stream()
        .filter(
            card ->
                card.isVisible()
                    && card.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("current")))
        .findFirst();
  }

  /** Chooses what the menu on the card under review offers. */
  void more(String item) {
    MenuButton menu =
        Waiting.ask(() -> (MenuButton) currentCard().orElseThrow().lookup("#flag-more"));
    hands.click(menu);
    Waiting.until("the menu is open", menu::isShowing);
    new WorkbenchPage(robot, hands, desk).offer(item);
  }

  /** What is said of checks that are off; nothing when none is. */
  String off() {
    return Waiting.ask(
        () -> {
          Hyperlink off = robot.lookup("#checks-off").queryAs(Hyperlink.class);
          return off.isVisible() ? off.getText() : "";
        });
  }

  /** Sets a check in the list of all checks, which is open. */
  void set(String check, CheckSetting setting) {
    Waiting.act(() -> robot.lookup("#setting-" + check).queryAs(settings()).setValue(setting));
  }

  @SuppressWarnings("unchecked")
  private static Class<ChoiceBox<CheckSetting>> settings() {
    return (Class<ChoiceBox<CheckSetting>>) (Class<?>) ChoiceBox.class;
  }

  /** Writes into the note of the flag under review, by key, and takes it. */
  void note(String words) {
    hands.press(KeyCode.SHIFT, KeyCode.N);
    Waiting.act(() -> robot.lookup("#flag-note").queryAs(TextField.class).setText(words));
    hands.press(KeyCode.ENTER);
  }

  /** The words around which the article's text shows an outline: all evidence in sight is. */
  boolean isEvidenceInSight() {
    return Waiting.ask(
        () -> {
          HighlightedText text = robot.lookup("#article-text").queryAs(HighlightedText.class);
          TextRange first =
              desk.viewModel()
                  .flags()
                  .currentProperty()
                  .get()
                  .orElseThrow()
                  .flag()
                  .evidence()
                  .getFirst()
                  .range();
          return text.boundsOf(first).isPresent()
              && text.getLayoutBounds().contains(text.boundsOf(first).get());
        });
  }
}
