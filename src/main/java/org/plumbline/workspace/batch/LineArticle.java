package org.plumbline.workspace.batch;

import java.util.Optional;
import org.plumbline.exchange.ArticleLine;
import org.plumbline.exchange.DocumentException;
import org.plumbline.ingest.ArticleReader;
import org.plumbline.ingest.IngestException;
import org.plumbline.ingest.IngestedArticle;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.workspace.TypedText;

/**
 * An article that is one line of JSON Lines.
 *
 * @param name what to call the line in a refusal
 * @param json the line
 * @param number the number of the line, from 1; an article without an id is called after it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LineArticle(String name, byte[] json, int number) implements PendingArticle {

  @Override
  public Loaded load() throws IngestException, DocumentException {
    ArticleLine line = ArticleLine.read(name, json);
    IngestedArticle ingested = new ArticleReader().read(name, line.text());
    ArticleId id = new ArticleId(line.id().orElse("line-" + number));
    Optional<String> title = line.title().map(TypedText::clean).filter(given -> !given.isBlank());
    ArticleDetails details =
        ArticleDetails.titled(id, title.orElse(ingested.title()))
            .withPublishedOn(line.publishedOn());
    return Loaded.plain(name, new Article(id, ingested.text()), details).in(line.dossier());
  }

  @Override
  public Optional<String> dossier() {
    try {
      return ArticleLine.read(name, json).dossier();
    } catch (DocumentException refused) {
      return Optional.empty(); // it is refused in words when it is loaded
    }
  }
}
