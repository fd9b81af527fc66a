package org.plumbline.edit;

/**
 * Names an edit within its project, unique across all analysts.
 *
 * @param value not blank
 */
public record EditId(String value) {
  /**
   * @throws IllegalArgumentException when the value is blank
   */
  public EditId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id cannot be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
