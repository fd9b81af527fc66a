package org.plumbline.model;

/**
 * Names an article within its project, and the details of that article.
 *
 * @param value not blank
 */
public record ArticleId(String value) implements ItemId {
  /**
   * @throws IllegalArgumentException when the value is blank
   */
  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id cannot be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
