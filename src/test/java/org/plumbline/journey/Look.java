package org.plumbline.journey;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** What an eye would find wrong with a laid out window. To be used on the toolkit's thread. */
final class Look {

  /** Half pixels come from rounding. */
  private static final double TOLERANCE = 1.5;

  private Look() {}

  /** The nodes of an area that stick out of it, each with how far. */
  static List<String> stickingOut(Node area) {
    List<String> wrong = new ArrayList<>();
    Bounds frame = area.localToScene(area.getLayoutBounds());
    for (Node node : below(area)) {
      Bounds place = node.localToScene(node.getLayoutBounds());
      if (place.getMinX() < frame.getMinX() - TOLERANCE
          || place.getMaxX() > frame.getMaxX() + TOLERANCE) {
        wrong.add(
            "%s %.0f–%.0f of %.0f–%.0f"
                .formatted(
                    node, place.getMinX(), place.getMaxX(), frame.getMinX(), frame.getMaxX()));
      }
    }
    return wrong;
  }

  /** The children of a bar that lie upon each other. */
  static List<String> overlapping(Parent bar) {
    List<String> wrong = new ArrayList<>();
    List<Node> children =
        bar.getChildrenUnmodifiable().stream()
            .filter(Node::isVisible)
            .filter(Look::isWide)
            .toList();
    for (int at = 1; at < children.size(); at++) {
      double end = children.get(at - 1).getBoundsInParent().getMaxX();
      if (children.get(at).getBoundsInParent().getMinX() < end - TOLERANCE) {
        wrong.add(children.get(at - 1) + " lies upon " + children.get(at));
      }
    }
    return wrong;
  }

  private static boolean isWide(Node node) {
    return node.getLayoutBounds().getWidth() > 0;
  }

  /** What can have the focus, and has no words for those who do not see it. */
  static List<String> nameless(Node root) {
    return below(root).stream()
        .filter(Node::isFocusTraversable)
        .filter(node -> !(node instanceof ScrollPane) && !(node instanceof ScrollBar))
        .filter(node -> !isNamed(node))
        .map(Node::toString)
        .toList();
  }

  private static boolean isNamed(Node node) {
    return isSaid(node.getAccessibleText())
        || (node instanceof Labeled labeled && isSaid(labeled.getText()))
        || (node instanceof TextInputControl field && isSaid(field.getAccessibleText()));
  }

  private static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** All visible nodes below one. */
  private static List<Node> below(Node root) {
    List<Node> all = new ArrayList<>();
    if (root instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        if (child.isVisible()) {
          all.add(child);
          all.addAll(below(child));
        }
      }
    }
    return all;
  }
}
