package org.plumbline.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditId;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Quantity;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/** What an analyst does in the tests. */
final class Work {

  static final AnalystId ANA = new AnalystId("ana");
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456789Z");
  static final ArticleId ID = new ArticleId("withdrawal");
  static final Article ARTICLE =
      new Article(ID, "South Korea's agency says about 11 soldiers were sent 😊.\n");
  static final ArticleDetails DETAILS = ArticleDetails.titled(ID, "North Korea withdraws");

  private Work() {}

  static Edit edit(String id, EditLabel label, Change... changes) {
    return edit(id, ID, label, Arrays.asList(changes));
  }

  static Edit edit(String id, ArticleId article, EditLabel label, List<Change> changes) {
    return new Edit(
        new EditId(id), article, ANA, NOON, label, /* reverts= */ Optional.empty(), changes);
  }

  static Edit imported() {
    return edit("import", EditLabel.IMPORT_ARTICLE, Change.created(DETAILS));
  }

  static Annotation claim(String id) {
    return Annotation.byHand(
        new AnnotationId(id), Spans.of(new TextRange(26, 55)), Claim.PLAIN, ANA, NOON);
  }

  static Annotation figure(String id, int start) {
    return Annotation.byHand(
        new AnnotationId(id),
        Spans.of(new TextRange(start, start + 8)),
        Figure.of(Figure.FigureKind.COUNT, Quantity.exactly(new BigDecimal("11.00"))),
        ANA,
        NOON);
  }
}
