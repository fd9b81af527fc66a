package org.plumbline.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Body;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.FlagId;
import org.plumbline.model.Item;
import org.plumbline.model.Quantity;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Reports to look at. They are read as XML, which they are on purpose, so that nothing can be left
 * open in them.
 */
final class Reports {

  static final Instant NOW = Instant.parse("2026-11-23T03:01:00Z");

  static final ArticleId ID = new ArticleId("flood");

  static final String TEXT =
      "The flood\n\nThe mayor says 40 houses are lost.\n\nOf 30 houses, 40 are lost.";

  private Reports() {}

  static Quantity exactly(int value) {
    return Quantity.exactly(BigDecimal.valueOf(value));
  }

  static Annotation tag(String id, Body body, String quote) {
    return Annotation.byHand(
        new AnnotationId(id), Spans.of(range(quote)), body, new AnalystId("ann"), NOW);
  }

  static Flag flag(Severity severity, String... quotes) {
    List<Flag.Evidence> evidence =
        List.of(quotes).stream()
            .map(quote -> new Flag.Evidence(ID, Optional.empty(), range(quote), quote))
            .toList();
    return new Flag(
        new FlagId("f-" + severity), "sum-mismatch", severity, "30 + 20 = 50, not 40.", evidence);
  }

  static ReportedFlag open(Flag flag) {
    return new ReportedFlag(flag, Optional.empty(), Optional.empty());
  }

  static TextRange range(String quote) {
    int start = TEXT.indexOf(quote);
    return new TextRange(start, start + quote.length());
  }

  static ReportedArticle reported(
      String text, String title, List<? extends Item> items, List<ReportedFlag> flags) {
    List<Item> all = new ArrayList<>(items);
    all.add(ArticleDetails.titled(ID, title));
    return new ReportedArticle(new Article(ID, text), AnnotationSet.of(all), flags);
  }

  static String report(List<? extends Item> items, List<ReportedFlag> flags) throws IOException {
    return report(TEXT, "The flood", items, flags);
  }

  static String report(
      String text, String title, List<? extends Item> items, List<ReportedFlag> flags)
      throws IOException {
    return report(Optional.empty(), List.of(reported(text, title, items, flags)));
  }

  static String report(
      UnaryOperator<ArticleDetails> change, List<Item> items, List<ReportedFlag> flags)
      throws IOException {
    List<Item> all = new ArrayList<>(items);
    all.add(change.apply(ArticleDetails.titled(ID, "The flood")));
    return report(
        Optional.empty(),
        List.of(new ReportedArticle(new Article(ID, TEXT), AnnotationSet.of(all), flags)));
  }

  static String report(Optional<String> subject, List<ReportedArticle> articles)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HtmlReport report = new HtmlReport(colophon(subject))) {
      for (ReportedArticle article : articles) {
        report.add(article);
      }
      report.writeTo(out);
    }
    return out.toString(UTF_8);
  }

  static HtmlReport.Colophon colophon(Optional<String> subject) {
    return new HtmlReport.Colophon(subject, "ann", NOW, "Plumbline 0.1.0");
  }

  static Document parsed(String report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(report)));
  }

  /** What a reader reads, in one line. */
  static String words(String report) throws Exception {
    return parsed(report)
        .getElementsByTagName("body")
        .item(0)
        .getTextContent()
        .replaceAll("\\s+", " ");
  }

  static Element withClass(Document report, String name, String style) {
    NodeList all = report.getElementsByTagName(name);
    return IntStream.range(0, all.getLength())
        .mapToObj(at -> (Element) all.item(at))
        .filter(element -> element.getAttribute("class").equals(style))
        .findFirst()
        .orElseThrow();
  }

  static List<String> attributes(Document report, String name) {
    NodeList all = report.getElementsByTagName("*");
    return IntStream.range(0, all.getLength())
        .mapToObj(at -> ((Element) all.item(at)).getAttribute(name))
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
