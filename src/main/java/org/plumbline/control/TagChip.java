package org.plumbline.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A small pill with a coloured dot and a text, and a button to remove it when that is possible. */
public final class TagChip extends HBox {

  private final Label label = new Label();

  /**
   * A pill that cannot be removed.
   *
   * @param text what it says
   * @param styleClass the style class that gives its dot a colour, the same as for marks
   */
  public TagChip(String text, String styleClass) {
    Region dot = new Region();
    dot.getStyleClass().add("tag-chip-dot");
    label.setText(text);
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    label.setMinWidth(0);
    getStyleClass().addAll("tag-chip", styleClass);
    getChildren().addAll(dot, label);
  }

  /**
   * Adds a button at the end.
   *
   * @param name what a screen reader calls it, such as “Remove link”
   * @param action run when it is pressed
   */
  public void setOnRemove(String name, Runnable action) {
    Button button = new Button("✕");
    button.getStyleClass().setAll("tag-chip-remove");
    button.setAccessibleText(name);
    button.setOnAction(_ -> action.run());
    getChildren().removeIf(Button.class::isInstance);
    getChildren().add(button);
  }

  public String getText() {
    return label.getText();
  }

  @Override
  public String getUserAgentStylesheet() {
    return StyleSheet.URL;
  }
}
