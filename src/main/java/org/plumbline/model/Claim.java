package org.plumbline.model;

/**
 * A statement that can be checked.
 *
 * @param certainty how the text puts it
 * @param negated whether the text says that it is not so
 */
public record Claim(Certainty certainty, boolean negated) implements Body {

  /** How firmly a text puts a statement. */
  public enum Certainty {
    ASSERTED,
    CONFIRMED,
    REPORTED,
    SPECULATED,
    DENIED
  }

  /** A claim of which nothing more is known than that it is made. */
  public static final Claim PLAIN = new Claim(Certainty.ASSERTED, false);

  @Override
  public AnnotationKind kind() {
    return AnnotationKind.CLAIM;
  }
}
