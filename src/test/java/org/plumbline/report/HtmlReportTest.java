package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.Reports.NOW;
import static org.plumbline.report.Reports.TEXT;
import static org.plumbline.report.Reports.exactly;
import static org.plumbline.report.Reports.flag;
import static org.plumbline.report.Reports.open;
import static org.plumbline.report.Reports.parsed;
import static org.plumbline.report.Reports.range;
import static org.plumbline.report.Reports.report;
import static org.plumbline.report.Reports.reported;
import static org.plumbline.report.Reports.tag;
import static org.plumbline.report.Reports.withClass;
import static org.plumbline.report.Reports.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.model.Review;
import org.plumbline.model.Review.Decision;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.model.Spans;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a reader of a report finds in it. */
class HtmlReportTest {

  @Test
  void tellsOfTheArticleWhatIsKnown() throws Exception {
    String report =
        report(
            details ->
                details
                    .withTitle("Harbour & sons")
                    .withPublisher(Optional.of("The Courier"))
                    .withByline(Optional.of("Ann Lee"))
                    .withPublishedOn(Optional.of(LocalDate.of(2026, 1, 31))),
            List.of(),
            List.of());
    assertThat(words(report))
        .contains(
            "Harbour & sons",
            "Outlet The Courier",
            "By Ann Lee",
            "Published 31 January 2026",
            "Made by ann on 23 November 2026, 03:01 UTC with Plumbline 0.1.0",
            "0 claims · 0 sources · 0 figures · 0 links · nothing flagged");
  }

  @Test
  void marksWhatIsTaggedAndFlaggedWhereItStands() throws Exception {
    Annotation claim = tag("a1", Claim.PLAIN, "40 houses are lost");
    Annotation figure = tag("a2", Figure.of(FigureKind.COUNT, exactly(40)), "40 houses");
    String report =
        report(List.of(claim, figure), List.of(open(flag(Severity.HIGH, "says 40", "30 houses"))));
    assertThat(report)
        .contains(
            "The mayor <mark class=\"flagged\">says </mark>"
                + "<mark class=\"flagged\"><mark class=\"claim\"><mark class=\"figure\">40"
                + "</mark></mark></mark>"
                + "<sup><a href=\"#a1-f1\" title=\"Sum does not add up\">⚑1</a></sup>"
                + "<mark class=\"claim\"><mark class=\"figure\"> houses</mark></mark>"
                + "<mark class=\"claim\"> are lost</mark>.");
  }

  @Test
  void marksTheParts() throws Exception {
    Annotation parts =
        Annotation.byHand(
            new AnnotationId("a1"),
            new Spans(List.of(range("The mayor"), range("40 houses"))),
            Claim.PLAIN,
            new AnalystId("ann"),
            NOW);
    assertThat(report(List.of(parts), List.of()))
        .contains(
            "<mark class=\"claim\">The mayor</mark> says <mark class=\"claim\">40 houses</mark>");
  }

  @Test
  void listsTheGravestFlagFirstWithItsDecision() throws Exception {
    Flag low = flag(Severity.LOW, "The flood");
    Flag high = flag(Severity.HIGH, "40 houses", "30 houses");
    Review review =
        new Review(
            low.id(),
            Decision.DISMISSED,
            new AnalystId("bo"),
            NOW,
            "It is a headline.",
            Optional.empty());
    String report =
        words(
            report(
                List.of(),
                List.of(new ReportedFlag(low, Optional.of(review), Optional.empty()), open(high))));
    assertThat(report)
        .containsSubsequence(
            "2 flags: 1 high, 1 low; 1 open, 1 dismissed",
            "⚑1 High Sum does not add up sum-mismatch",
            "30 + 20 = 50, not 40.",
            "¶2 The mayor says “40 houses” are lost.",
            "¶3 Of “30 houses”, 40 are lost.",
            "Open",
            "⚑2 Low",
            "Dismissed by bo, 23 November 2026, 03:01 UTC",
            "It is a headline.");
  }

  @Test
  void saysWhyFlagIsOpenAgain() throws Exception {
    Flag flag = flag(Severity.HIGH, "40 houses");
    Review review =
        new Review(flag.id(), Decision.CONFIRMED, new AnalystId("bo"), NOW, "", Optional.empty());
    assertThat(
            words(
                report(
                    List.of(),
                    List.of(
                        new ReportedFlag(
                            flag, Optional.of(review), Optional.of("40 was 41 before."))))))
        .contains("Open again, after it was confirmed by bo", "Reopened: 40 was 41 before.");
  }

  @Test
  void tellsNotesAndAllAnnotations() throws Exception {
    Annotation source =
        tag("a1", new Source("Ann Lee", SourceKind.PERSON), "The mayor")
            .withNote("Who\nis it?")
            .withTags(List.of("town", "who"));
    Annotation claim = tag("a2", Claim.PLAIN, "40 houses are lost");
    Relation says =
        new Relation(
            new RelationId("r1"),
            RelationType.ATTRIBUTED_TO,
            claim.id(),
            source.id(),
            Optional.empty());
    String report = report(List.of(source, claim, says), List.of());
    assertThat(words(report))
        .containsSubsequence(
            "Notes",
            "¶2 Source “The mayor”",
            "Who is it?",
            "Annotations",
            "¶2",
            "source",
            "The mayor",
            "person Ann Lee",
            "town, who",
            "ann, 23 November 2026",
            "claim",
            "asserted",
            "attributed to “The mayor”");
  }

  @Test
  void showsSuggestionsAsSuch() throws Exception {
    Annotation claim = tag("a1", Claim.PLAIN, "40 houses are lost");
    Annotation suggested =
        new Annotation(
            claim.id(),
            claim.spans(),
            claim.body(),
            Annotation.Status.SUGGESTED,
            claim.provenance(),
            "",
            List.of());
    assertThat(report(List.of(suggested), List.of()))
        .contains("<mark class=\"claim suggested\">40 houses are lost</mark>");
  }

  @Test
  void readsArabicFromTheRight() throws Exception {
    String text = "انسحاب القوات\n\nThe Courier reported it.\n\n300 جندي";
    Document report = parsed(report(text, "عنوان", List.of(), List.of()));
    Element body = withClass(report, "div", "text");
    assertThat(body.getAttribute("dir")).isEqualTo("rtl");
    NodeList paragraphs = body.getElementsByTagName("p");
    assertThat(((Element) paragraphs.item(0)).getAttribute("dir")).isEmpty();
    assertThat(((Element) paragraphs.item(1)).getAttribute("dir")).isEqualTo("ltr");
    assertThat(((Element) report.getElementsByTagName("h2").item(0)).getAttribute("dir"))
        .isEqualTo("auto");
  }

  @Test
  void doesNotCallNothingFlaggedWhatWasNotChecked() throws Exception {
    ReportedArticle checked = reported(TEXT, "One", List.of(), List.of());
    ReportedArticle not = ReportedArticle.unchecked(checked.article(), checked.items());
    assertThat(words(report(Optional.empty(), List.of(not))))
        .contains("not checked yet")
        .doesNotContain("nothing flagged");
    assertThat(words(report(Optional.of("All"), List.of(checked, not))))
        .contains("2 articles · nothing flagged · 1 not checked yet", "not checked");
  }

  @Test
  void beginsReportOfSeveralArticlesWithItsContents() throws Exception {
    ReportedArticle one =
        reported(TEXT, "One", List.of(), List.of(open(flag(Severity.HIGH, "40 houses"))));
    ReportedArticle two = reported(TEXT, "Two", List.of(), List.of());
    assertThat(words(report(Optional.of("Election"), List.of(one, two))))
        .containsSubsequence(
            "Review report: Election",
            "2 articles · 1 flag: 1 high; 1 open",
            "High",
            "One",
            "Two",
            "Text",
            "Text");
  }
}
