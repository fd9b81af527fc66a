package org.plumbline.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A key, drawn small beside what it does. */
final class KeyCap {

  private KeyCap() {}

  static Label of(Command command) {
    Label cap = new Label(command.keyText());
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    cap.setMaxWidth(Region.USE_PREF_SIZE);
    return cap;
  }
}
