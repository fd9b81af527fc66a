package org.plumbline.journey;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/**
 * The analyst's hands, by the toolkit's own robot: what they do arrives as keys and mouse events of
 * the platform. Each movement is done when the window has been laid out again.
 */
final class Hands {

  private final Robot robot = Waiting.ask(Robot::new);

  /** Presses keys together, such as SHORTCUT and Z. */
  void press(KeyCode... keys) {
    Waiting.act(
        () -> {
          for (KeyCode key : keys) {
            robot.keyPress(onThisSystem(key));
          }
          for (KeyCode key : keys) {
            robot.keyRelease(onThisSystem(key));
          }
        });
  }

  private static KeyCode onThisSystem(KeyCode key) {
    boolean isMac = System.getProperty("os.name").startsWith("Mac");
    return key == KeyCode.SHORTCUT ? (isMac ? KeyCode.COMMAND : KeyCode.CONTROL) : key;
  }

  void click(Node node) {
    click(centre(node), MouseButton.PRIMARY);
  }

  void click(Point2D place, MouseButton button) {
    Waiting.act(() -> robot.mouseMove(place));
    Waiting.act(
        () -> {
          robot.mousePress(button);
          robot.mouseRelease(button);
        });
  }

  void doubleClick(Point2D place) {
    Waiting.act(() -> robot.mouseMove(place));
    Waiting.act(
        () -> {
          robot.mousePress(MouseButton.PRIMARY);
          robot.mouseRelease(MouseButton.PRIMARY);
          robot.mousePress(MouseButton.PRIMARY);
          robot.mouseRelease(MouseButton.PRIMARY);
        });
  }

  void drag(Point2D from, Point2D to) {
    Waiting.act(() -> robot.mouseMove(from));
    Waiting.act(() -> robot.mousePress(MouseButton.PRIMARY));
    Waiting.act(() -> robot.mouseMove(from.midpoint(to)));
    Waiting.act(() -> robot.mouseMove(to));
    Waiting.act(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /** Puts the mouse where it touches nothing. */
  void rest() {
    Waiting.act(() -> robot.mouseMove(new Point2D(2, 2)));
  }

  private static Point2D centre(Node node) {
    return Waiting.ask(
        () -> {
          Bounds bounds = node.localToScreen(node.getLayoutBounds());
          return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
  }
}
