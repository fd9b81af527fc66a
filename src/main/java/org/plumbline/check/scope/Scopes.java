package org.plumbline.check.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.event.SentenceEvents;

/** What all figures of an article are figures of. */
final class Scopes {

  private Scopes() {}

  /** In reading order. */
  static List<Scope> of(CheckedArticle article) {
    Optional<LocalDate> published = article.details().publishedOn();
    return FigureText.sentences(article.body()).stream()
        .flatMap(
            sentence ->
                sentence
                    .<List<Scope>>view(
                        ScopeReader.class,
                        read -> new ScopeReader(read, events(article, read)).read())
                    .stream())
        .map(scope -> scope.seenFrom(published))
        .toList();
  }

  private static SentenceEvents events(CheckedArticle article, FigureText text) {
    return text.figures()
        .getFirst()
        .sentence()
        .map(sentence -> SentenceEvents.of(article.body().parsed(), sentence))
        .orElse(SentenceEvents.NONE);
  }
}
