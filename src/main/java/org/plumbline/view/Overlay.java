package org.plumbline.view;

import java.util.function.BooleanSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Shows one thing above the whole window, until Escape or a click beside it. While it is there, the
 * focus stays in it.
 */
final class Overlay extends StackPane {

  private static final double TOP = 60;
  private static final double EDGE = 16;

  private final Region veil = new Region();
  private BooleanSupplier mayHide = () -> true;
  private Runnable afterwards = () -> {};

  Overlay() {
    getStyleClass().add("overlay");
    veil.getStyleClass().add("veil");
    veil.setOnMouseClicked(_ -> hide());
    // A handler, not a filter: the field that is being typed into reverts first.
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
          }
        });
    setVisible(false);
    sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .subscribe((_, owner) -> keepFocus(owner));
  }

  /**
   * @param mayGo asked before the node goes; it may have something to say first
   * @param then done before the node is gone, such as giving the focus back
   */
  void show(Region node, BooleanSupplier mayGo, Runnable then) {
    mayHide = mayGo;
    afterwards = then;
    StackPane.setAlignment(node, Pos.TOP_CENTER);
    StackPane.setMargin(node, new Insets(TOP, EDGE, EDGE, EDGE));
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().setAll(veil, node);
    setVisible(true);
    node.setFocusTraversable(true);
    node.requestFocus();
  }

  private void keepFocus(@Nullable Node owner) {
    if (isVisible() && owner != null && !isWithin(owner)) {
      getChildren().getLast().requestFocus();
    }
  }

  private boolean isWithin(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(this)) {
        return true;
      }
    }
    return false;
  }

  void hide() {
    if (isVisible() && mayHide.getAsBoolean()) {
      setVisible(false);
      afterwards.run();
      getChildren().clear();
    }
  }

  boolean isShowing() {
    return isVisible();
  }
}
