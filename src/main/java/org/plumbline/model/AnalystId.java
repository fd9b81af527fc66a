package org.plumbline.model;

/**
 * Names a person who annotates.
 *
 * @param value not blank
 */
public record AnalystId(String value) {
  /**
   * @throws IllegalArgumentException when the value is blank
   */
  public AnalystId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id cannot be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
