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
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.FlagId;
import org.plumbline.model.Item;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.model.Review;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

class TextReportTest {

  private static final String TEXT =
      "The flood\n\nThe mayor says at least 40 houses\nare not lost, in May 2024.";

  private static final String MESSAGE =
      "All of the houses that were counted on the first day and on the second one are 30 + 20 ="
          + " 50, not 40.";

  private static final TextReport REPORT = new TextReport(Palette.PLAIN);

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
    assertThat(REPORT.annotations(new ReportedArticle(article, items, List.of())))
        .contains("“a" + "😊".repeat(34) + "…”");
  }

  private static String report(Item... items) {
    List<Item> all = new ArrayList<>(List.of(items));
    all.add(ArticleDetails.titled(ARTICLE.id(), "The flood"));
    return REPORT.annotations(new ReportedArticle(ARTICLE, AnnotationSet.of(all), List.of()));
  }

  @Test
  void tellsFlagsOneBelowTheOtherTheGravestFirst() {
    ReportedArticle reported =
        reported(
            flag("repeated-passage", Severity.LOW, "It stands twice.", "flood"),
            flag("sum-mismatch", Severity.HIGH, MESSAGE, "at least 40", "May 2024"));
    assertThat(REPORT.flags(reported))
        .isEqualTo(
            """
              high    Sum does not add up  sum-mismatch
                      All of the houses that were counted on the first day and on the second
                      one are 30 + 20 = 50, not 40.
                      ¶2   The mayor says “at least 40” houses
                      ¶3   are not lost, in “May 2024”.

              low     Passage repeated  repeated-passage
                      It stands twice.
                      ¶1   The “flood”

            """);
  }

  @Test
  void tellsWhatWasDecidedAndWhyItIsOpenAgain() {
    Flag flag = flag("sum-mismatch", Severity.HIGH, "No.", "flood").flag();
    Review review =
        new Review(
            flag.id(),
            Review.Decision.DISMISSED,
            new AnalystId("ann"),
            Instant.parse("2026-11-23T03:01:00Z"),
            "Rounded.",
            Optional.of(flag));
    ReportedFlag reopened =
        new ReportedFlag(flag, Optional.of(review), Optional.of("40 became 41"));
    assertThat(REPORT.flags(reported(reopened)))
        .contains("Reopened: 40 became 41\n", "Dismissed by ann, 2026-11-23: Rounded.\n");
    assertThat(reopened.decision()).isEqualTo(Review.Decision.OPEN);
  }

  @Test
  void namesTheOtherArticleOfEvidenceThatIsNotHere() {
    Flag here = flag("articles-disagree", Severity.HIGH, "No.", "flood").flag();
    Flag.Evidence there =
        new Flag.Evidence(
            new ArticleId("drought"), Optional.empty(), new TextRange(700, 703), "dry");
    Flag both =
        new Flag(
            here.id(),
            here.check(),
            here.severity(),
            "No.",
            List.of(there, here.evidence().getFirst()));
    assertThat(REPORT.flags(reported(new ReportedFlag(both, Optional.empty(), Optional.empty()))))
        .contains("in drought: “dry”\n", "¶1   The “flood”\n");
  }

  @Test
  void letsNoTextSteerTheTerminal() {
    Article article = new Article(ARTICLE.id(), "Red \u001b[31m and \uD800 alarm");
    Flag flag =
        new Flag(
            new FlagId("f1"),
            "sum-mismatch",
            Severity.HIGH,
            "Look: \u001b[2J",
            List.of(
                new Flag.Evidence(
                    article.id(),
                    Optional.empty(),
                    new TextRange(0, 20),
                    "Red \u001b[31m and \uD800")));
    AnnotationSet items = AnnotationSet.of(List.of(ArticleDetails.titled(article.id(), "\u0007")));
    ReportedArticle hostile =
        new ReportedArticle(
            article, items, List.of(new ReportedFlag(flag, Optional.empty(), Optional.empty())));
    assertThat(REPORT.heading("a\u001bb", hostile) + REPORT.flags(hostile))
        .doesNotContain("\u001b", "\u0007", "\uD800");
  }

  @Test
  void setsSeveritiesOffByColourWhereThatIsWanted() {
    ReportedArticle reported = reported(flag("sum-mismatch", Severity.HIGH, "No.", "flood"));
    String coloured = new TextReport(Palette.COLOURED).flags(reported);
    assertThat(coloured).contains("\u001b[1;31mhigh\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(REPORT.flags(reported));
  }

  private static ReportedArticle reported(ReportedFlag... flags) {
    AnnotationSet items =
        AnnotationSet.of(List.of(ArticleDetails.titled(ARTICLE.id(), "The flood")));
    return new ReportedArticle(ARTICLE, items, List.of(flags));
  }

  private static ReportedFlag flag(
      String check, Severity severity, String message, String... quotes) {
    List<Flag.Evidence> evidence =
        List.of(quotes).stream()
            .map(
                quote ->
                    new Flag.Evidence(
                        ARTICLE.id(),
                        Optional.empty(),
                        new TextRange(TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length()),
                        quote))
            .toList();
    Flag flag = new Flag(new FlagId("f-" + check), check, severity, message, evidence);
    return new ReportedFlag(flag, Optional.empty(), Optional.empty());
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
