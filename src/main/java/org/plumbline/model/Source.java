package org.plumbline.model;

/**
 * Who or what a text names as the origin of a statement.
 *
 * @param name the full name, however the text shortens it; empty where there is none
 * @param sourceKind what sort of source it is
 */
public record Source(String name, SourceKind sourceKind) implements Body {

  /** The sorts of source. */
  public enum SourceKind {
    PERSON,
    ORGANIZATION,
    PUBLICATION,
    DOCUMENT,
    UNNAMED
  }

  @Override
  public AnnotationKind kind() {
    return AnnotationKind.SOURCE;
  }
}
