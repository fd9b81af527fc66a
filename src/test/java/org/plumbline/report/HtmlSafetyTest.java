package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.Reports.ID;
import static org.plumbline.report.Reports.NOW;
import static org.plumbline.report.Reports.TEXT;
import static org.plumbline.report.Reports.attributes;
import static org.plumbline.report.Reports.colophon;
import static org.plumbline.report.Reports.exactly;
import static org.plumbline.report.Reports.flag;
import static org.plumbline.report.Reports.open;
import static org.plumbline.report.Reports.parsed;
import static org.plumbline.report.Reports.report;
import static org.plumbline.report.Reports.reported;
import static org.plumbline.report.Reports.tag;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.FlagId;
import org.plumbline.model.Review;
import org.plumbline.model.Review.Decision;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whatever the articles are like, the report stays one sound page. */
class HtmlSafetyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style></title><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "a 'quote' & an &amp; ]]> <!-- -->",
        "NUL \0 bell \u0007 escape \u001b[31m late \u009b",
        "half \uD800 and \uDC00 half",
        "no characters \uFFFE \uFFFF \uFDD0",
        "line \u2028 and \u2029 ends",
        "\u202Eoverride\u202C \u2066isolate",
      })
  void letsNoTextBreakOut(String hostile) throws Exception {
    String text = hostile + "\n\n" + hostile;
    TextRange place = new TextRange(0, hostile.length());
    Flag flag =
        new Flag(
            new FlagId("f1"),
            hostile,
            Severity.HIGH,
            hostile,
            List.of(
                new Flag.Evidence(ID, Optional.empty(), place, hostile),
                new Flag.Evidence(new ArticleId("x" + hostile), Optional.empty(), place, hostile)));
    Annotation source =
        Annotation.byHand(
                new AnnotationId("a1"),
                Spans.of(place),
                new Source(hostile, SourceKind.UNNAMED),
                new AnalystId("x" + hostile),
                NOW)
            .withNote(hostile)
            .withTags(List.of(hostile));
    String report =
        report(
            text,
            "x" + hostile,
            List.of(source),
            List.of(
                new ReportedFlag(
                    flag, Optional.of(deferred(flag, hostile)), Optional.of(hostile))));
    Document parsed = parsed(report);
    assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
    assertThat(parsed.getElementsByTagName("img").getLength()).isZero();
    NodeList all = parsed.getElementsByTagName("*");
    for (int at = 0; at < all.getLength(); at++) {
      assertThat(((Element) all.item(at)).hasAttribute("onmouseover")).isFalse();
    }
    assertThat(report).doesNotContain("\0", "\u001b", "\u009b", "\uFFFE", "\uFFFF", "\uFDD0");
    assertThat(report.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private static Review deferred(Flag flag, String note) {
    AnalystId analyst = new AnalystId("x" + note);
    return new Review(flag.id(), Decision.DEFERRED, analyst, NOW, note, Optional.of(flag));
  }

  @Test
  void needsNothingFromElsewhere() throws Exception {
    String report = report(List.of(), List.of(open(flag(Severity.LOW, "40 houses"))));
    assertThat(report.toLowerCase(Locale.ROOT))
        .doesNotContain("<script", "<link", "<img", "src=", "url(", "@import", "http:", "https:");
  }

  @Test
  void everyLinkLeadsToOnePlaceOfTheReport() throws Exception {
    ReportedArticle article =
        reported(
            TEXT,
            "The flood",
            List.of(tag("a1", Claim.PLAIN, "40 houses").withNote("?")),
            List.of(open(flag(Severity.LOW, "40 houses")), open(flag(Severity.HIGH, "30 houses"))));
    Document report = parsed(report(Optional.of("All"), List.of(article, article, article)));
    List<String> ids = attributes(report, "id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(attributes(report, "href"))
        .hasSizeGreaterThan(20)
        .allMatch(link -> link.startsWith("#") && ids.contains(link.substring(1)));
  }

  @Test
  void holdsNoCorpusInMemory() throws Exception {
    String paragraph = "x".repeat(1_000_000);
    long[] most = {0};
    try (HtmlReport report = new HtmlReport(colophon(Optional.of("All")))) {
      for (int number = 0; number < 40; number++) {
        report.add(reported(paragraph, "Long", List.of(), List.of()));
      }
      long[] size = {0};
      report.writeTo(
          new OutputStream() {
            @Override
            public void write(int b) {
              size[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
              size[0] += length;
              most[0] = Math.max(most[0], length);
            }
          });
      assertThat(size[0]).isGreaterThan(40_000_000L);
      assertThat(most[0]).as("what was written at once").isLessThan(1_000_000);
    }
  }

  @Test
  void takesParagraphOfMillionCharactersWithManyMarks() throws Exception {
    String text = "a word 12 ".repeat(100_000);
    List<Annotation> figures =
        IntStream.range(0, 10_000)
            .mapToObj(
                number ->
                    Annotation.byHand(
                        new AnnotationId("a" + number),
                        Spans.of(new TextRange(number * 100 + 7, number * 100 + 9)),
                        Figure.of(FigureKind.COUNT, exactly(12)),
                        new AnalystId("ann"),
                        NOW))
            .toList();
    assertThat(report(text, "Long", figures, List.of()))
        .contains("<mark class=\"figure\">12</mark>");
  }
}
