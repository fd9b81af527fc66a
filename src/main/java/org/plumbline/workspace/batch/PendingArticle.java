package org.plumbline.workspace.batch;

import org.plumbline.exchange.DocumentException;
import org.plumbline.ingest.IngestException;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;

/** An article that is known to be there and is read when its turn comes, on any thread. */
@FunctionalInterface
interface PendingArticle {

  /** An article and what is known about it. */
  record Loaded(Article article, ArticleDetails details) {}

  Loaded load() throws IngestException, DocumentException;
}
