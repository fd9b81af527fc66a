package org.plumbline.model;

/**
 * Names an annotation within its article.
 *
 * @param value not blank
 */
public record AnnotationId(String value) implements ItemId {
  /**
   * @throws IllegalArgumentException when the value is blank
   */
  public AnnotationId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id cannot be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
