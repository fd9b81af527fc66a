package org.plumbline.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.language.Analyser;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.workspace.ReadArticle;
import org.plumbline.workspace.Recognisers;

/** Articles as the checks see them, with all that the program suggests. */
final class CheckedNews {

  private CheckedNews() {}

  static CheckedArticle read(String id, String text, Recognisers recognisers, Analyser analyser) {
    Article article = new Article(new ArticleId(id), text);
    ArticleDetails details =
        ArticleDetails.titled(article.id(), text.lines().findFirst().orElseThrow())
            .withPublishedOn(Optional.of(LocalDate.of(2025, 2, 1)));
    ReadArticle read = ReadArticle.of(article, details, recognisers, analyser);
    return read.checked(article, details, read.over(AnnotationSet.EMPTY, Instant.EPOCH));
  }
}
