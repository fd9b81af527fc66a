package org.plumbline.view;

import javafx.scene.control.Label;

/** A key, drawn small beside what it does. */
final class KeyCap {

  private KeyCap() {}

  static Label of(Command command) {
    Label cap = new Label(command.keyText());
    cap.getStyleClass().add("key-cap");
    return cap;
  }
}
