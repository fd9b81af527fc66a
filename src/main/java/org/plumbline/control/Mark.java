package org.plumbline.control;

import java.util.List;
import org.plumbline.text.TextRange;

/**
 * Something marked in a text.
 *
 * @param key what the caller knows it by; several marks may share a key
 * @param ranges where it lies, in UTF-16 units; more than one when it is discontinuous
 * @param styleClass the style class of its shapes, which gives them their colours
 * @param style its look
 */
public record Mark(Object key, List<TextRange> ranges, String styleClass, MarkStyle style) {

  public Mark {
    ranges = List.copyOf(ranges);
  }

  /** A mark of one range. */
  public Mark(Object key, TextRange range, String styleClass, MarkStyle style) {
    this(key, List.of(range), styleClass, style);
  }
}
