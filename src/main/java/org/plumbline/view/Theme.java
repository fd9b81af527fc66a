package org.plumbline.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** A set of colours. Both themes share every rule; only the colours behind the names differ. */
public enum Theme {
  LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
  DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

  private final String base;
  private final String colours;

  Theme(String base, String colours) {
    this.base = base;
    this.colours = colours;
  }

  Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /** Gives a scene these colours. */
  public void dress(Scene scene) {
    Application.setUserAgentStylesheet(base);
    scene
        .getStylesheets()
        .setAll(List.of(sheet(colours), sheet("controlsfx.css"), sheet("workbench.css")));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
