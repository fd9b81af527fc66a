package org.plumbline.view;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Shows one thing above the whole window, until Escape or a click beside it. */
final class Overlay extends StackPane {

  private static final double TOP = 60;
  private static final double EDGE = 16;

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
  void show(Region node, Runnable then) {
    afterwards = then;
    StackPane.setAlignment(node, Pos.TOP_CENTER);
    StackPane.setMargin(node, new Insets(TOP, EDGE, EDGE, EDGE));
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().setAll(veil, node);
    setVisible(true);
    node.setFocusTraversable(true);
    node.requestFocus();
  }

  void hide() {
    if (isVisible()) {
      // First the focus goes back, so that a field that is left commits what was typed.
      afterwards.run();
      setVisible(false);
      getChildren().clear();
    }
  }

  boolean isShowing() {
    return isVisible();
  }
}
