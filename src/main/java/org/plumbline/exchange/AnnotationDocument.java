package org.plumbline.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Flag;

/**
 * One article and everything said about it, as it is exported and imported.
 *
 * @param article the text that all offsets count, in UTF-16
 * @param items what analysts and the program say of it, the article's details among them; reviews
 *     belong to the flag of the same id
 * @param flags what the checks raised, in their order
 * @param exportedAt when it was written; cut to the second
 * @param generator what wrote it
 */
public record AnnotationDocument(
    Article article,
    AnnotationSet items,
    List<Flag> flags,
    Instant exportedAt,
    Generator generator) {

  /**
   * @throws IllegalArgumentException when the items have no details, or those of another article
   */
  public AnnotationDocument {
    flags = List.copyOf(flags);
    exportedAt = exportedAt.truncatedTo(ChronoUnit.SECONDS);
    if (items.details().filter(details -> details.id().equals(article.id())).isEmpty()) {
      throw new IllegalArgumentException("no details of article " + article.id());
    }
  }

  public ArticleDetails details() {
    return items.details().orElseThrow();
  }
}
