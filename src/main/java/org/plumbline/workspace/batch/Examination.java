package org.plumbline.workspace.batch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.check.Checks;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FlagOrder;
import org.plumbline.exchange.AnnotationDocument;
import org.plumbline.exchange.DocumentException;
import org.plumbline.exchange.Generator;
import org.plumbline.ingest.IngestException;
import org.plumbline.language.Analyser;
import org.plumbline.language.EnglishModel;
import org.plumbline.language.ModelException;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Flag;
import org.plumbline.workspace.Product;
import org.plumbline.workspace.ProgramRecognisers;
import org.plumbline.workspace.ReadArticle;
import org.plumbline.workspace.Recognisers;
import org.plumbline.workspace.ReviewedFlag;

/** Reads articles, finds what can be tagged in them, and checks them; for any number of threads. */
final class Examination {

  /** Reads an article and finds what can be tagged in it. */
  private interface Reading {
    ReadArticle read(Article article, ArticleDetails details);
  }

  private final Generator generator = Product.generator();
  private final Reading reading;
  private final InstantSource clock;

  private Examination(Reading reading, InstantSource clock) {
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * One that, without the language model, goes by figures alone.
   *
   * @param complaints told when the language model cannot be used
   */
  static Examination begin(InstantSource clock, Consumer<String> complaints) {
    Recognisers recognisers = new ProgramRecognisers(EnglishModel::open);
    try {
      Analyser analyser = EnglishModel.open();
      return new Examination(
          (article, details) -> ReadArticle.of(article, details, recognisers, analyser), clock);
    } catch (ModelException e) {
      complaints.accept(String.valueOf(e.getMessage()));
      return new Examination(
          (article, details) -> ReadArticle.unparsed(article, details, recognisers), clock);
    }
  }

  Examined examined(PendingArticle pending) throws IngestException, DocumentException {
    PendingArticle.Loaded loaded = pending.load();
    Article article = loaded.article();
    ReadArticle read = reading.read(article, loaded.details());
    Instant now = clock.instant();
    AnnotationSet items = read.over(loaded.items(), now);
    CheckedArticle checked = read.checked(article, loaded.details(), items);
    List<Flag> flags =
        FlagOrder.inOrder(
            Checks.within(checked).stream()
                .flatMap(flag -> loaded.settings().applied(flag).stream()),
            article.id());
    return new Examined(
        loaded.name(),
        loaded.items(),
        new AnnotationDocument(article, items, flags, now, generator),
        ReviewedFlag.of(flags, loaded.items().reviews()),
        loaded
            .dossier()
            .map(name -> new Examined.Membership(name, Checks.digest(checked), loaded.settings())));
  }
}
