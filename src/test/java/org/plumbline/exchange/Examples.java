package org.plumbline.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Documents that several tests start from. */
final class Examples {

  static final Generator GENERATOR = new Generator("Plumbline", "0.1.0");
  static final Instant EXPORTED = Instant.parse("2026-11-23T03:00:00Z");
  static final Instant MADE = Instant.parse("2026-11-23T02:58:11.25Z");
  static final AnalystId ANALYST = new AnalystId("analyst-1");
  static final String TEXT = "😊 The mayor says about 300 ships came.\nHe counted 11.";

  private Examples() {}

  /** One of everything, in a text that begins with an emoji. */
  static AnnotationDocument full() {
    List<Item> items = new ArrayList<>();
    items.add(
        ArticleDetails.titled(new ArticleId("ships"), "Ships came")
            .withPublisher(Optional.of("The Quay"))
            .withPublishedOn(Optional.of(LocalDate.of(2026, 11, 22))));
    items.add(annotation("s1", TEXT, "The mayor", new Source("Ada Quill", SourceKind.PERSON)));
    items.add(annotation("c1", TEXT, "about 300 ships came", new Claim(Certainty.REPORTED, false)));
    items.add(annotation("f1", TEXT, "about 300 ships", ships("300", Approximation.ABOUT)));
    items.add(annotation("f2", TEXT, "11", ships("11", Approximation.EXACT)));
    items.add(
        new Relation(
            new RelationId("r1"),
            RelationType.ATTRIBUTED_TO,
            new AnnotationId("c1"),
            new AnnotationId("s1"),
            Optional.of(range(TEXT, "says"))));
    items.add(relation("r2", RelationType.QUANTIFIES, "f1", "c1"));
    Flag flag =
        new Flag(
            new FlagId("flag-1"),
            "conflicting-figures",
            Flag.Severity.HIGH,
            "about 300 ships against 11",
            List.of(evidence("f1", "about 300 ships"), evidence("f2", "11")));
    items.add(
        new Review(
            flag.id(),
            Review.Decision.CONFIRMED,
            ANALYST,
            EXPORTED,
            "He lost count.",
            Optional.of(flag)));
    return document("ships", TEXT, items, List.of(flag));
  }

  static AnnotationDocument document(
      String id, String text, List<? extends Item> items, List<Flag> flags) {
    return new AnnotationDocument(
        new Article(new ArticleId(id), text), AnnotationSet.of(items), flags, EXPORTED, GENERATOR);
  }

  static AnnotationDocument of(String text, Annotation... annotations) {
    List<Item> items = new ArrayList<>(List.of(annotations));
    items.add(ArticleDetails.titled(new ArticleId("example"), "An example"));
    return document("example", text, items, List.of());
  }

  static Annotation annotation(String id, String text, String quote, Body body) {
    return Annotation.byHand(
        new AnnotationId(id), Spans.of(range(text, quote)), body, ANALYST, MADE);
  }

  static Relation relation(String id, RelationType type, String from, String to) {
    return new Relation(
        new RelationId(id), type, new AnnotationId(from), new AnnotationId(to), Optional.empty());
  }

  static Figure ships(String number, Approximation approximation) {
    Optional<BigDecimal> value = Optional.of(new BigDecimal(number));
    return new Figure(
        FigureKind.COUNT,
        new Quantity(value, value, approximation),
        Optional.empty(),
        Optional.of("ship"),
        Optional.of("come"),
        Optional.empty());
  }

  private static Flag.Evidence evidence(String annotation, String quote) {
    return new Flag.Evidence(
        new ArticleId("ships"),
        Optional.of(new AnnotationId(annotation)),
        range(TEXT, quote),
        quote);
  }

  /** Where a quote first stands. */
  static TextRange range(String text, String quote) {
    int start = text.indexOf(quote);
    return new TextRange(start, start + quote.length());
  }

  static byte[] written(AnnotationDocument document) {
    return written(document, DocumentWriter.Scope.ACCEPTED);
  }

  static byte[] written(AnnotationDocument document, DocumentWriter.Scope scope) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DocumentWriter(scope, ArticleTexts.NONE).write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static AnnotationDocument read(byte[] json) throws DocumentException {
    return new DocumentReader(ArticleTexts.NONE).read("test.json", json).document();
  }
}
