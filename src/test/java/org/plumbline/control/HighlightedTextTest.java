package org.plumbline.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.text.TextRange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HighlightedTextTest {

  private static final String TEXT =
      "North Korea sent about 11 soldiers to the region. They left soon after.\n\n"
          + "However, heavy losses of 2,700 people were reported by the agency.\r\n"
          + "A 👨🏻‍🚒 met Bob in the De\u0301partement.\n"
          + "One more line that fills the text.\n".repeat(60)
          + "The last line.";

  private final List<TextPoint> clicks = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // set before each test, when the toolkit runs
  private HighlightedText view;

  @Start
  void show(Stage stage) {
    view = new HighlightedText();
    view.setText(TEXT);
    view.setOnClick(clicks::add);
    Scene scene = new Scene(new StackPane(view), 800, 500);
    scene.getStylesheets().add(HighlightedTextTest.class.getResource("light.css").toExternalForm());
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    view.requestFocus();
  }

  private static TextRange range(String part) {
    int start = TEXT.indexOf(part);
    return new TextRange(start, start + part.length());
  }

  private String selected() {
    return view.getSelection().in(TEXT);
  }

  /** Between the first and second half of a part of the text. */
  private Point2D at(String part) {
    Bounds bounds = view.boundsOf(range(part)).orElseThrow();
    return view.localToScreen(bounds.getCenterX(), bounds.getCenterY());
  }

  private Point2D before(String part) {
    Bounds bounds = view.boundsOf(range(part)).orElseThrow();
    return view.localToScreen(bounds.getMinX() + 1, bounds.getCenterY());
  }

  private static void run(FxRobot robot, Runnable action) {
    robot.interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Stream<Path> shapes(String styleClass) {
    return view.lookupAll("." + styleClass).stream().filter(Node::isVisible).map(Path.class::cast);
  }

  @Test
  void aDragSelectsAcrossParagraphs(FxRobot robot) {
    robot.drag(before("soldiers"), MouseButton.PRIMARY).dropTo(before("losses"));
    assertThat(view.getSelection())
        .isEqualTo(new TextRange(range("soldiers").start(), range("losses").start()));
    assertThat(clicks).isEmpty();
  }

  @Test
  void aDragUpwardsPutsTheCaretAtTheStart(FxRobot robot) {
    robot.drag(before("losses"), MouseButton.PRIMARY).dropTo(before("soldiers"));
    assertThat(view.getCaretPosition()).isEqualTo(range("soldiers").start());
    assertThat(view.getAnchor()).isEqualTo(range("losses").start());
  }

  @Test
  void aDoubleClickSelectsAWordAndATripleClickTheParagraph(FxRobot robot) {
    robot.doubleClickOn(at("2,700"));
    assertThat(selected()).isEqualTo("2,700");
    robot.clickOn(at("2,700"), MouseButton.PRIMARY);
    assertThat(selected()).startsWith("However, heavy").endsWith("by the agency.");
  }

  @Test
  void aDragAfterADoubleClickSelectsWholeWords(FxRobot robot) {
    robot.clickOn(at("sent"));
    robot.moveTo(at("sent")).press(MouseButton.PRIMARY);
    robot.moveTo(at("soldiers")).release(MouseButton.PRIMARY);
    assertThat(selected()).isEqualTo("sent about 11 soldiers");
  }

  @Test
  void shiftAndAClickExtendTheSelection(FxRobot robot) {
    robot.clickOn(before("sent"));
    Node rows = view.lookup(".rows");
    Point2D place = rows.screenToLocal(before("soldiers"));
    run(robot, () -> rows.fireEvent(shiftClick(MouseEvent.MOUSE_PRESSED, place)));
    run(robot, () -> rows.fireEvent(shiftClick(MouseEvent.MOUSE_RELEASED, place)));
    assertThat(selected()).isEqualTo("sent about 11 ");
  }

  /** The robot of the headless platform does not tell the mouse of keys that are held down. */
  private static MouseEvent shiftClick(EventType<MouseEvent> type, Point2D at) {
    boolean isDown = type.equals(MouseEvent.MOUSE_PRESSED);
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        1,
        true,
        false,
        false,
        false,
        isDown,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void shiftAndArrowsExtendByCharacterWordAndLine(FxRobot robot) {
    run(robot, () -> view.select(new TextRange(0, 0)));
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    assertThat(selected()).isEqualTo("No");
    robot.press(KeyCode.SHORTCUT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    robot.release(KeyCode.SHORTCUT);
    assertThat(selected()).isEqualTo("North Korea");
    robot.type(KeyCode.END).release(KeyCode.SHIFT);
    assertThat(selected()).startsWith("North Korea sent about 11").doesNotContain("\n");
  }

  @Test
  void anArrowStepsOverAnEmojiSequenceWhole(FxRobot robot) {
    int start = TEXT.indexOf("👨🏻‍🚒");
    run(robot, () -> view.select(new TextRange(start, start)));
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertThat(selected()).isEqualTo("👨🏻‍🚒");
  }

  @Test
  void placesAfterAnEmojiAreRight(FxRobot robot) {
    robot.doubleClickOn(at("Bob"));
    assertThat(selected()).isEqualTo("Bob");
    robot.drag(before("met"), MouseButton.PRIMARY).dropTo(before("De\u0301p"));
    assertThat(selected()).isEqualTo("met Bob in the ");
  }

  @Test
  void downAndUpKeepThePlaceAcrossShortLines(FxRobot robot) {
    int start = range("soldiers").start();
    run(robot, () -> view.select(new TextRange(start, start)));
    robot.type(KeyCode.DOWN, 2);
    assertThat(view.getCaretPosition()).isNotEqualTo(start);
    robot.type(KeyCode.UP, 2);
    assertThat(view.getCaretPosition()).isEqualTo(start);
  }

  @Test
  void aSentenceStepSelectsASentence(FxRobot robot) {
    int start = range("They").start();
    run(robot, () -> view.select(new TextRange(start, start)));
    robot.press(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.RIGHT);
    robot.release(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.SHIFT);
    assertThat(selected()).isEqualTo("They left soon after.");
  }

  @Test
  void copyPutsTheTextOnTheClipboardAsItIs(FxRobot robot) {
    robot.press(KeyCode.SHORTCUT).type(KeyCode.A).type(KeyCode.C).release(KeyCode.SHORTCUT);
    List<String> copied = new ArrayList<>();
    run(robot, () -> copied.add(Clipboard.getSystemClipboard().getString()));
    assertThat(copied).containsExactly(TEXT);
  }

  @Test
  void escapeCollapsesTheSelection(FxRobot robot) {
    run(robot, () -> view.select(range("soldiers")));
    robot.type(KeyCode.ESCAPE);
    assertThat(view.getSelection()).isEqualTo(new TextRange(34, 34));
  }

  @Test
  void theEndOfTheTextIsShownWhenTheCaretGoesThere(FxRobot robot) {
    robot.press(KeyCode.SHORTCUT).type(KeyCode.END).release(KeyCode.SHORTCUT);
    assertThat(view.getCaretPosition()).isEqualTo(TEXT.length());
    assertThat(view.placeOf(range("The last line."))).isEqualTo(HighlightedText.Place.IN_VIEW);
    assertThat(view.placeOf(range("North"))).isEqualTo(HighlightedText.Place.ABOVE);
    robot.type(KeyCode.PAGE_UP, 8);
    assertThat(view.getCaretPosition()).isZero();
  }

  @Test
  void aClickNamesTheMarksThereInnermostFirst(FxRobot robot) {
    run(
        robot,
        () ->
            view.setMarks(
                List.of(
                    new Mark("figure", range("about 11"), "mark-figure", MarkStyle.THICK),
                    new Mark(
                        "claim",
                        range("North Korea sent about 11 soldiers"),
                        "mark-claim",
                        MarkStyle.SINGLE))));
    robot.clickOn(at("about"));
    robot.clickOn(at("soldiers"));
    robot.clickOn(at("region"));
    assertThat(clicks)
        .extracting(TextPoint::keys)
        .containsExactly(List.of("figure", "claim"), List.of("claim"), List.of());
  }

  @Test
  void aMarkIsPaintedWhereItsTextIs(FxRobot robot) {
    TextRange range = range("heavy losses");
    run(robot, () -> view.setMarks(List.of(new Mark(1, range, "mark-claim", MarkStyle.SINGLE))));
    Bounds place = view.localToScene(view.boundsOf(range).orElseThrow());
    Path fill = shapes("mark-fill").toList().getFirst();
    Bounds painted = fill.localToScene(fill.getBoundsInLocal());
    assertThat(painted.getMinX()).isCloseTo(place.getMinX(), within());
    assertThat(painted.getMaxX()).isCloseTo(place.getMaxX(), within());
    assertThat(painted.getCenterY()).isBetween(place.getMinY(), place.getMaxY());
    assertThat(shapes("mark-line")).hasSize(1);
    assertThat(fill.getFill()).hasToString("0xfdeed6ff");
  }

  private static Offset<Double> within() {
    return Offset.offset(2.0);
  }

  @Test
  void addingAMarkLeavesTheShapesOfOtherRows(FxRobot robot) {
    Mark first = new Mark(1, range("North"), "mark-claim", MarkStyle.SINGLE);
    run(robot, () -> view.setMarks(List.of(first)));
    Path before = shapes("mark-fill").toList().getFirst();
    Mark second = new Mark(2, range("losses"), "mark-figure", MarkStyle.THICK);
    run(robot, () -> view.setMarks(List.of(first, second)));
    assertThat(shapes("mark-fill")).hasSize(2).contains(before);
  }

  @Test
  void scrollsARangeWellIntoViewAndNotWhenItIsThere(FxRobot robot) {
    TextRange last = range("The last line.");
    assertThat(view.placeOf(last)).isEqualTo(HighlightedText.Place.BELOW);
    run(robot, () -> view.scrollTo(last));
    Bounds shown = view.boundsOf(last).orElseThrow();
    assertThat(shown.getMinY()).isPositive();
    assertThat(shown.getMaxY()).isLessThan(view.getHeight() - 20);
    run(robot, () -> view.scrollTo(last));
    assertThat(view.boundsOf(last)).contains(shown);
  }

  @Test
  void aDragBelowTheEdgeScrollsOn(FxRobot robot) throws Exception {
    Point2D below = view.localToScreen(200, view.getHeight() + 60);
    robot.moveTo(before("soldiers")).press(MouseButton.PRIMARY).moveTo(below);
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> view.placeOf(range("North")) == HighlightedText.Place.ABOVE);
    robot.release(MouseButton.PRIMARY);
    assertThat(view.getSelection().start()).isEqualTo(range("soldiers").start());
    assertThat(view.getSelection().length()).isGreaterThan(400);
  }
}
