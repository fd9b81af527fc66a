package org.plumbline.workspace.batch;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.exchange.AnnotationDocument;
import org.plumbline.model.FlagId;
import org.plumbline.model.Review;
import org.plumbline.report.ReportedArticle;
import org.plumbline.report.ReportedFlag;

/**
 * An article that was read and checked.
 *
 * @param name of where it came from: its file, and in there its line
 * @param document what is said of it, with suggestions and flags
 */
record Examined(String name, AnnotationDocument document) {

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
