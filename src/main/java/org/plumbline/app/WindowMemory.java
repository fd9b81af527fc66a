package org.plumbline.app;

import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.plumbline.view.Appearance;
import org.plumbline.view.Theme;

/** Remembers from one start to the next where the window was and what it looked like. */
final class WindowMemory {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 600;

  private final Settings settings;
  private final Appearance appearance;

  WindowMemory(Settings settings, Appearance appearance) {
    this.settings = settings;
    this.appearance = appearance;
  }

  /** Remembers the theme as soon as it is chosen, and the rest when the window closes. */
  void follow() {
    appearance
        .themeProperty()
        .subscribe(
            (_, theme) -> {
              settings.put("theme", theme.name());
              settings.save();
            });
  }

  void restore(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setWidth(within(LEAST_WIDTH, "width", WIDTH, screen.getWidth()));
    stage.setHeight(within(LEAST_HEIGHT, "height", HEIGHT, screen.getHeight()));
    stage.setMaximized(settings.get("maximized").map(Boolean::valueOf).orElse(false));
    settings
        .get("theme")
        .flatMap(
            name ->
                Arrays.stream(Theme.values())
                    .filter(theme -> theme.name().equals(name))
                    .findFirst())
        .ifPresent(appearance.themeProperty()::set);
    settings.number("text-size").ifPresent(appearance::setTextSize);
  }

  private double within(double least, String key, double usual, double most) {
    return Math.clamp(settings.number(key).orElse(usual), Math.min(least, most), most);
  }

  void keep(Stage stage) {
    if (!stage.isMaximized()) {
      settings.put("width", Double.toString(stage.getWidth()));
      settings.put("height", Double.toString(stage.getHeight()));
    }
    settings.put("maximized", Boolean.toString(stage.isMaximized()));
    settings.put("text-size", Double.toString(appearance.textSizeProperty().get()));
    settings.save();
  }
}
