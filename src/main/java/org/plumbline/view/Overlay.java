package org.plumbline.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Shows one thing above the whole window, until Escape or a click beside it. */
final class Overlay extends StackPane {

  private final Region veil = new Region();
  private Runnable afterwards = () -> {};

  Overlay() {
    getStyleClass().add("overlay");
    veil.getStyleClass().add("veil");
    veil.setOnMouseClicked(_ -> hide());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
          }
        });
    setVisible(false);
  }

  /**
   * @param then done once the node is gone, such as giving the focus back
   */
  void show(Node node, Runnable then) {
    afterwards = then;
    StackPane.setAlignment(node, Pos.TOP_CENTER);
    getChildren().setAll(veil, node);
    setVisible(true);
    node.setFocusTraversable(true);
    node.requestFocus();
  }

  void hide() {
    if (isVisible()) {
      setVisible(false);
      getChildren().clear();
      afterwards.run();
    }
  }

  boolean isShowing() {
    return isVisible();
  }
}
