package org.plumbline.report;

import org.plumbline.model.Flag.Severity;

/** How lines are set off from each other at a terminal: by colour, or not at all. */
public enum Palette {
  /** For files, pipes, and whoever wants no colour. */
  PLAIN,
  /** The colours of the terminal's own theme, as "select graphic rendition" (ECMA-48) has them. */
  COLOURED;

  private static final String RESET = "\u001b[0m";

  String strong(String text) {
    return set("1", text);
  }

  /** What one reads last. */
  String faint(String text) {
    return set("2", text);
  }

  String of(Severity severity, String text) {
    return set(
        switch (severity) {
          case HIGH -> "1;31";
          case MEDIUM -> "33";
          case LOW -> "36";
        },
        text);
  }

  private String set(String rendition, String text) {
    return switch (this) {
      case PLAIN -> text;
      case COLOURED -> text.isEmpty() ? "" : "\u001b[" + rendition + "m" + text + RESET;
    };
  }
}
