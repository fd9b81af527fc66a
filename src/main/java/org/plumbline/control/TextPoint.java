package org.plumbline.control;

import java.util.List;

/**
 * A place that was clicked.
 *
 * @param offset the nearest place between characters, in UTF-16 units
 * @param keys the keys of the marks there, innermost first; empty when there are none
 * @param screenX where on the screen
 * @param screenY where on the screen
 */
public record TextPoint(int offset, List<Object> keys, double screenX, double screenY) {

  public TextPoint {
    keys = List.copyOf(keys);
  }
}
