package org.plumbline.control;

import java.util.Objects;

/** The style sheet of all controls here. It names colours and leaves their values to a theme. */
final class StyleSheet {

  static final String URL =
      Objects.requireNonNull(StyleSheet.class.getResource("control.css")).toExternalForm();

  private StyleSheet() {}
}
