package org.plumbline.ingest;

import java.util.List;

/**
 * A text that can be an article.
 *
 * @param text with line ends as {@code \n}, else as it was
 * @param title a suggestion: the headline, or what the file is called
 * @param slug a suggestion for the article's id: lower-case ASCII words joined by hyphens; not
 *     necessarily unique, see {@link Slug#withSuffix}
 * @param assumptions what had to be assumed, mostly nothing
 */
public record IngestedArticle(
    String text, String title, String slug, List<Assumption> assumptions) {
  public IngestedArticle {
    assumptions = List.copyOf(assumptions);
  }
}
