package org.plumbline.control;

import org.plumbline.text.TextRange;

/**
 * A labelled connection between two places of a text.
 *
 * @param from where it starts
 * @param to where its arrow points
 * @param label what it says; kept short
 * @param styleClass the style class of its line and label
 * @param isDashed whether it is only proposed
 */
public record Arc(TextRange from, TextRange to, String label, String styleClass, boolean isDashed) {

  /** One that stands. */
  public Arc(TextRange from, TextRange to, String label, String styleClass) {
    this(from, to, label, styleClass, false);
  }
}
