package org.plumbline.workspace.batch;

import java.util.List;
import org.plumbline.exchange.AnnotationDocument;
import org.plumbline.model.AnnotationSet;
import org.plumbline.report.ReportedArticle;
import org.plumbline.workspace.ReviewedFlag;

/**
 * An article that was read and checked.
 *
 * @param name of where it came from: its file, and in there its line
 * @param said what had been said of it before
 * @param document what is said of it now, with suggestions and flags
 */
record Examined(String name, AnnotationSet said, AnnotationDocument document) {

  /** What was flagged in it, with what had been decided before. */
  List<ReviewedFlag> reviewed() {
    return ReviewedFlag.of(document.flags(), said.reviews());
  }

  /**
   * As reports tell of it.
   *
   * @param withSuggestions whether what the program would tag is told, too
   */
  ReportedArticle reported(boolean withSuggestions) {
    return ReviewedFlag.reported(
        document.article(), withSuggestions ? document.items() : said, reviewed());
  }
}
