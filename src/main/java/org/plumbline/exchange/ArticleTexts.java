package org.plumbline.exchange;

import java.util.Optional;
import org.plumbline.model.ArticleId;

/**
 * The texts of a project's articles. A flag may point into an article other than the document's
 * own; to translate such a place between offset units takes that article's text.
 */
@FunctionalInterface
public interface ArticleTexts {

  /** No other article is known. */
  ArticleTexts NONE = id -> Optional.empty();

  Optional<String> textOf(ArticleId id);
}
