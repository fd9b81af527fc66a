package org.plumbline.workspace.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.check.across.ArticleDigest;
import org.plumbline.check.article.FlagOrder;
import org.plumbline.exchange.AnnotationDocument;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleId;
import org.plumbline.model.CheckSettings;
import org.plumbline.model.Flag;
import org.plumbline.model.Review;
import org.plumbline.report.ReportedArticle;
import org.plumbline.workspace.ReviewedFlag;

/**
 * An article that was read and checked.
 *
 * @param name of where it came from: its file, and in there its line
 * @param said what had been said of it before
 * @param document what is said of it now, with suggestions and flags
 * @param reviewed what was flagged, with what had been decided before
 * @param membership where it is to be compared with others, if it is
 */
record Examined(
    String name,
    AnnotationSet said,
    AnnotationDocument document,
    List<ReviewedFlag> reviewed,
    Optional<Membership> membership) {

  /**
   * A place in a dossier.
   *
   * @param digest what is compared; empty where that cannot be told
   * @param settings how loudly checks may speak
   */
  record Membership(String dossier, Optional<ArticleDigest> digest, CheckSettings settings) {}

  /** This article with flags of its dossier besides its own. */
  Examined with(List<Flag> across) {
    AnnotationDocument flagged =
        new AnnotationDocument(
            document.article(),
            document.items(),
            FlagOrder.inOrder(
                Stream.concat(document.flags().stream(), across.stream().flatMap(this::applied)),
                document.article().id()),
            document.exportedAt(),
            document.generator());
    return new Examined(name, said, flagged, reviewed, membership);
  }

  private Stream<Flag> applied(Flag flag) {
    return membership.stream().flatMap(of -> of.settings().applied(flag).stream());
  }

  /** This article with what was decided about its flags, wherever that is kept. */
  Examined with(Function<ArticleId, List<Flag>> raised, Function<ArticleId, List<Review>> decided) {
    List<ReviewedFlag> flags = ReviewedFlag.of(document.flags(), raised, decided);
    return new Examined(name, said, document, flags, membership);
  }

  /**
   * As reports tell of it.
   *
   * @param withSuggestions whether what the program would tag is told, too
   */
  ReportedArticle reported(boolean withSuggestions) {
    return ReviewedFlag.reported(
        document.article(), withSuggestions ? document.items() : said, reviewed);
  }
}
