package org.plumbline.model;

/**
 * Names a relation within its article.
 *
 * @param value not blank
 */
public record RelationId(String value) implements ItemId {
  /**
   * @throws IllegalArgumentException when the value is blank
   */
  public RelationId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id cannot be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
