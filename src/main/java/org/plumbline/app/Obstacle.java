package org.plumbline.app;

/**
 * Why the window cannot open on this machine.
 *
 * @param kind what is missing
 * @param message one plain sentence or two: what is missing, and how to get it
 */
record Obstacle(Kind kind, String message) {

  enum Kind {
    DISPLAY,
    LIBRARY,
    FONT
  }
}
