package org.plumbline.workspace.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.Checks;
import org.plumbline.check.across.ArticleDigest;
import org.plumbline.exchange.AnnotationDocument;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;
import org.plumbline.model.Review;
import org.plumbline.report.ReportedArticle;
import org.plumbline.report.ReportedFlag;

/**
 * An article that was read and checked.
 *
 * @param name of where it came from: its file, and in there its line
 * @param document what is said of it, with suggestions and flags
 * @param membership where it is to be compared with others, if it is
 */
record Examined(String name, AnnotationDocument document, Optional<Membership> membership) {

  /**
   * A place in a dossier.
   *
   * @param digest what is compared
   */
  record Membership(String dossier, ArticleDigest digest) {}

  /** This article with flags of its dossier besides its own. */
  Examined with(List<Flag> across) {
    AnnotationDocument flagged =
        new AnnotationDocument(
            document.article(),
            document.items(),
            Checks.inOrder(
                Stream.concat(document.flags().stream(), across.stream()), document.article().id()),
            document.exportedAt(),
            document.generator());
    return new Examined(name, flagged, membership);
  }

  /** As reports tell of it. */
  ReportedArticle reported() {
    Map<FlagId, Review> reviews =
        document.items().reviews().stream()
            .collect(Collectors.toMap(Review::id, Function.identity()));
    return new ReportedArticle(
        document.article(),
        document.items(),
        document.flags().stream()
            .map(
                flag ->
                    new ReportedFlag(
                        flag, Optional.ofNullable(reviews.get(flag.id())), Optional.empty()))
            .toList());
  }
}
