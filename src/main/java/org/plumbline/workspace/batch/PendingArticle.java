package org.plumbline.workspace.batch;

import java.util.List;
import java.util.Optional;
import org.plumbline.exchange.DocumentException;
import org.plumbline.ingest.IngestException;
import org.plumbline.language.LanguageGuess;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.CheckSettings;

/** An article that is known to be there and is read when its turn comes, on any thread. */
@FunctionalInterface
interface PendingArticle {

  /**
   * An article and what is known about it.
   *
   * @param name of where it comes from, for people
   * @param items what is said about it, its details among them
   * @param dossier names the articles with which it is to be compared
   * @param settings how loudly checks may speak
   */
  record Loaded(
      String name,
      Article article,
      AnnotationSet items,
      Optional<String> dossier,
      CheckSettings settings) {

    /** One about which nobody has said anything; its language is guessed. */
    static Loaded plain(String name, Article article, ArticleDetails details) {
      ArticleDetails told = details.withLanguage(LanguageGuess.of(article.text()));
      return new Loaded(
          name, article, AnnotationSet.of(List.of(told)), Optional.empty(), CheckSettings.NORMAL);
    }

    Loaded in(Optional<String> named) {
      return new Loaded(name, article, items, named, settings);
    }

    ArticleDetails details() {
      return items.details().orElseThrow();
    }
  }

  Loaded load() throws IngestException, DocumentException;

  /** The name of its dossier, found without loading the rest; empty for one that is refused. */
  default Optional<String> dossier() {
    return Optional.empty();
  }
}
