package org.plumbline.view;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * The three areas side by side. Their widths suit the window's, until the analyst moves a divider.
 */
final class Panes extends SplitPane {

  private static final double LEFT_WIDTH = 258;
  private static final double LEFT_SHARE = 0.2;
  private static final double RIGHT_WIDTH = 372;
  private static final double RIGHT_SHARE = 0.28;

  private boolean isAdapting = true;

  Panes(Node left, Node centre, Node right) {
    super(left, centre, right);
    widthProperty().subscribe(width -> adapt(width.doubleValue()));
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  private void pressed(MouseEvent event) {
    if (event.getTarget() instanceof Node node
        && node.getStyleClass().contains("split-pane-divider")) {
      isAdapting = false;
    }
  }

  private void adapt(double width) {
    if (isAdapting && width > 0) {
      double left = Math.min(LEFT_WIDTH, width * LEFT_SHARE);
      double right = Math.min(RIGHT_WIDTH, width * RIGHT_SHARE);
      setDividerPositions(left / width, 1 - right / width);
    }
  }
}
