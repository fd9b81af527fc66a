package org.plumbline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about an article besides its text. Analysts correct it, so it is an item like any
 * other.
 *
 * @param id the article described
 * @param title never blank; what the article is listed under
 * @param publisher the outlet
 * @param byline the author as credited
 * @param publishedOn the day that relative dates ("this week") count from
 * @param url where it was published
 * @param language a BCP 47 tag, such as {@code en}
 * @param done whether the analyst has called the article finished
 */
public record ArticleDetails(
    ArticleId id,
    String title,
    Optional<String> publisher,
    Optional<String> byline,
    Optional<LocalDate> publishedOn,
    Optional<String> url,
    Optional<String> language,
    boolean done)
    implements Item {

  /**
   * @throws IllegalArgumentException when the title is blank
   */
  public ArticleDetails {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an article needs a title");
    }
  }

  /** Details of which only the title is known. */
  public static ArticleDetails titled(ArticleId id, String title) {
    return new ArticleDetails(
        id,
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  public ArticleDetails withId(ArticleId newId) {
    return new ArticleDetails(newId, title, publisher, byline, publishedOn, url, language, done);
  }

  public ArticleDetails withTitle(String newTitle) {
    return new ArticleDetails(id, newTitle, publisher, byline, publishedOn, url, language, done);
  }

  public ArticleDetails withPublisher(Optional<String> newPublisher) {
    return new ArticleDetails(id, title, newPublisher, byline, publishedOn, url, language, done);
  }

  public ArticleDetails withByline(Optional<String> newByline) {
    return new ArticleDetails(id, title, publisher, newByline, publishedOn, url, language, done);
  }

  public ArticleDetails withPublishedOn(Optional<LocalDate> newDate) {
    return new ArticleDetails(id, title, publisher, byline, newDate, url, language, done);
  }

  public ArticleDetails withLanguage(Optional<String> newLanguage) {
    return new ArticleDetails(id, title, publisher, byline, publishedOn, url, newLanguage, done);
  }

  public ArticleDetails withDone(boolean isDone) {
    return new ArticleDetails(id, title, publisher, byline, publishedOn, url, language, isDone);
  }
}
