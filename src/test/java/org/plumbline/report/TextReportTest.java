package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Item;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

class TextReportTest {

  private static final String TEXT =
      "The flood\n\nThe mayor says at least 40 houses\nare not lost, in May 2024.";

  private static final Article ARTICLE = new Article(new ArticleId("flood"), TEXT);

  @Test
  void tellsWhatStandsWhereAndWhatItSays() {
    Annotation source = annotation("a1", "The mayor", new Source("Ann Lee", SourceKind.PERSON));
    Annotation figure =
        annotation(
            "a2",
            "at least 40",
            Figure.of(FigureKind.COUNT, Quantity.of(BigDecimal.valueOf(40), Approximation.AT_LEAST))
                .withCounted(Optional.of("house"))
                .withEvent(Optional.of("lose")));
    Annotation claim =
        annotation("a3", "at least 40 houses\nare not lost", new Claim(Certainty.REPORTED, true));
    Annotation date =
        annotation(
            "a4",
            "May 2024",
            Figure.of(FigureKind.DATE, Quantity.UNKNOWN).withDate(Optional.of("2024-05")));
    Relation says =
        new Relation(
            new RelationId("r1"),
            RelationType.ATTRIBUTED_TO,
            claim.id(),
            source.id(),
            Optional.empty());
    assertThat(report(source, figure, claim, date, says))
        .isEqualTo(
            """
            The flood (flood)
              ¶2   source “The mayor”  person Ann Lee
              ¶2   claim  “at least 40 houses are not lost”  reported, negated, says The mayor
              ¶2   figure “at least 40”  count 40–… house lose
              ¶3   figure “May 2024”  date 2024-05

            """);
  }

  @Test
  void cutsLongQuotesBetweenCharacters() {
    Article article = new Article(ARTICLE.id(), "a" + "😊".repeat(60));
    Annotation claim =
        new Annotation(
            new AnnotationId("a1"),
            Spans.of(new TextRange(0, article.text().length())),
            Claim.PLAIN,
            Annotation.Status.SUGGESTED,
            annotation("a", "T", Claim.PLAIN).provenance(),
            "",
            List.of());
    AnnotationSet items =
        AnnotationSet.of(List.of(ArticleDetails.titled(ARTICLE.id(), "Smiles"), claim));
    assertThat(TextReport.of(article, items)).contains("“a" + "😊".repeat(34) + "…”");
  }

  private static String report(Item... items) {
    List<Item> all = new ArrayList<>(List.of(items));
    all.add(ArticleDetails.titled(ARTICLE.id(), "The flood"));
    return TextReport.of(ARTICLE, AnnotationSet.of(all));
  }

  private static Annotation annotation(String id, String quote, Body body) {
    int start = TEXT.indexOf(quote);
    return Annotation.byHand(
        new AnnotationId(id),
        Spans.of(new TextRange(start, start + quote.length())),
        body,
        new AnalystId("ann"),
        Instant.EPOCH);
  }
}
