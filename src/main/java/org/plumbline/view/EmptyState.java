package org.plumbline.view;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where there is nothing yet: what this place is for, and what to do next. */
final class EmptyState extends VBox {

  private EmptyState(String title, String hint) {
    getStyleClass().add("empty-state");
    Label heading = new Label(title);
    heading.getStyleClass().add("empty-title");
    heading.setWrapText(true);
    Label advice = new Label(hint);
    advice.getStyleClass().add("muted");
    advice.setWrapText(true);
    getChildren().addAll(heading, advice);
  }

  /** The state whose texts stand under {@code key.title} and {@code key.hint}. */
  static EmptyState of(Texts texts, String key) {
    return new EmptyState(texts.get(key + ".title"), texts.get(key + ".hint"));
  }
}
