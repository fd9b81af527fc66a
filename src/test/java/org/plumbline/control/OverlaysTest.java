package org.plumbline.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.text.TextRange;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the nodes are made before each test, when the toolkit runs
class OverlaysTest {

  private static final String TEXT = "One line of some text to point at.\n\n".repeat(80);

  private final List<Integer> jumps = new ArrayList<>();
  private final List<String> removals = new ArrayList<>();
  private HighlightedText view;
  private OverviewRuler ruler;

  @Start
  void show(Stage stage) {
    view = new HighlightedText();
    view.setText(TEXT);
    ruler = new OverviewRuler();
    ruler.setMarks(
        List.of(new Mark(1, new TextRange(0, 3), "mark-claim", MarkStyle.SINGLE)), TEXT.length());
    ruler.setOnJump(jumps::add);
    TagChip chip = new TagChip("deaths", "mark-figure");
    chip.setOnRemove("Remove tag", () -> removals.add(chip.getText()));
    BorderPane root = new BorderPane(view);
    root.setRight(ruler);
    root.setBottom(chip);
    Scene scene = new Scene(root, 800, 500);
    scene.getStylesheets().add(OverlaysTest.class.getResource("light.css").toExternalForm());
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  private static Arc arc(int from, int to, String label) {
    return new Arc(new TextRange(from, from + 3), new TextRange(to, to + 3), label, "mark-claim");
  }

  private void show(FxRobot robot, List<Arc> arcs) {
    robot.interact(() -> view.setArcs(arcs));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<Bounds> labels() {
    return view.lookupAll(".arc-label").stream().map(Node::getBoundsInParent).toList();
  }

  @Test
  void labelsOfArcsDoNotOverlap(FxRobot robot) {
    show(robot, List.of(arc(0, 200, "supports"), arc(0, 204, "contradicts"), arc(0, 196, "same")));
    List<Bounds> labels = labels();
    assertThat(labels).hasSize(3);
    for (int one = 0; one < labels.size(); one++) {
      for (Bounds other : labels.subList(one + 1, labels.size())) {
        assertThat(labels.get(one).intersects(other)).isFalse();
      }
    }
  }

  @Test
  void anArcToAPlaceOutOfViewLeavesTheViewThere(FxRobot robot) {
    show(robot, List.of(arc(0, TEXT.length() - 10, "supports")));
    Bounds curve = view.lookup(".arc").getBoundsInParent();
    assertThat(curve.getMaxY()).isGreaterThan(view.getHeight());
  }

  @Test
  void arcsFollowTheTextAndGoWithIt(FxRobot robot) {
    show(robot, List.of(arc(0, 200, "supports")));
    robot.interact(() -> view.scrollTo(new TextRange(TEXT.length() - 5, TEXT.length())));
    assertThat(labels()).isEmpty();
    robot.interact(() -> view.scrollTo(new TextRange(0, 5)));
    assertThat(labels()).hasSize(1);
  }

  @Test
  void aClickOnTheRulerAsksForThePlaceThere(FxRobot robot) {
    Bounds bounds = ruler.localToScreen(ruler.getBoundsInLocal());
    robot.clickOn(bounds.getCenterX(), bounds.getCenterY(), MouseButton.PRIMARY);
    assertThat(jumps).hasSize(1);
    assertThat(jumps.getFirst()).isBetween(TEXT.length() * 48 / 100, TEXT.length() * 52 / 100);
  }

  @Test
  void whatIsOnlyProposedHasADashedArcAndADotOnTheRuler(FxRobot robot) {
    TextRange place = new TextRange(0, 3);
    show(robot, List.of(new Arc(place, new TextRange(200, 203), "of", "mark-claim", true)));
    assertThat(((Shape) view.lookup(".arc")).getStrokeDashArray()).isNotEmpty();
    assertThat(tickAt(robot, 4)).isNotEqualTo(tickAt(robot, 9));
    robot.interact(
        () ->
            ruler.setMarks(
                List.of(new Mark(1, place, "mark-claim", MarkStyle.SINGLE_DASHED)), TEXT.length()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(tickAt(robot, 4)).isEqualTo(tickAt(robot, 9));
    show(robot, List.of(arc(0, 200, "of")));
    assertThat(((Shape) view.lookup(".arc")).getStrokeDashArray()).isEmpty();
  }

  /** The colour of the ruler beside its middle, some pixels below its top. */
  private Color tickAt(FxRobot robot, int below) {
    AtomicReference<Color> colour = new AtomicReference<>(Color.TRANSPARENT);
    robot.interact(
        () -> colour.set(ruler.snapshot(null, null).getPixelReader().getColor(4, below)));
    return colour.get();
  }

  @Test
  void aChipCanBeRemovedByItsButton(FxRobot robot) {
    robot.clickOn(".tag-chip-remove");
    assertThat(removals).containsExactly("deaths");
  }
}
