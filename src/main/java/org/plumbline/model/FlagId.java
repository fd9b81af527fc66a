package org.plumbline.model;

/**
 * Names a flag, and so the review of it, within its article.
 *
 * @param value not blank
 */
public record FlagId(String value) implements ItemId {
  /**
   * @throws IllegalArgumentException when the value is blank
   */
  public FlagId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id cannot be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
