package org.plumbline.control;

/**
 * The look of a mark, apart from its colours. Looks differ in the line under the text, so that
 * kinds can be told apart without colour.
 */
public enum MarkStyle {
  /** A soft fill and one line under it. */
  SINGLE,
  /** A soft fill and two thin lines under it. */
  DOUBLE,
  /** A soft fill and one thick line under it. */
  THICK,
  /** Dashes, no fill: {@link #SINGLE} that is only proposed. */
  SINGLE_DASHED,
  /** Two rows of dashes, no fill: {@link #DOUBLE} that is only proposed. */
  DOUBLE_DASHED,
  /** Thick dashes, no fill: {@link #THICK} that is only proposed. */
  THICK_DASHED,
  /** A wavy line, no fill, below the lines of all other marks. */
  WAVY,
  /** A rounded outline around the text, with the fill that the style sheet gives it. */
  OUTLINE;

  boolean isFilled() {
    return switch (this) {
      case SINGLE, DOUBLE, THICK, OUTLINE -> true;
      case SINGLE_DASHED, DOUBLE_DASHED, THICK_DASHED, WAVY -> false;
    };
  }

  /** Whether it marks what is only proposed. */
  public boolean isDashed() {
    return switch (this) {
      case SINGLE_DASHED, DOUBLE_DASHED, THICK_DASHED -> true;
      case SINGLE, DOUBLE, THICK, WAVY, OUTLINE -> false;
    };
  }
}
