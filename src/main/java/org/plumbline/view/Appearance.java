package org.plumbline.view;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What an analyst likes the window to look like. */
public final class Appearance {

  /** The size of the article's text in pixels at 100 %. */
  static final double NORMAL_SIZE = 17;

  private static final double SMALLEST = 10;
  private static final double LARGEST = 40;
  private static final double STEP = 1.1;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final DoubleProperty textSize = new SimpleDoubleProperty(NORMAL_SIZE);

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** The size of the article's text, in pixels. */
  public DoubleProperty textSizeProperty() {
    return textSize;
  }

  void zoomIn() {
    zoom(STEP);
  }

  void zoomOut() {
    zoom(1 / STEP);
  }

  private void zoom(double factor) {
    setTextSize(textSize.get() * factor);
  }

  /** Sets the size of the text in pixels, as far as it can be read. */
  public void setTextSize(double size) {
    textSize.set(Math.clamp(size, SMALLEST, LARGEST));
  }

  void resetZoom() {
    textSize.set(NORMAL_SIZE);
  }

  void switchTheme() {
    theme.set(theme.get().other());
  }
}
