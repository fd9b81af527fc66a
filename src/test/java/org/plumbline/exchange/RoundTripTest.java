package org.plumbline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Item;
import org.plumbline.model.Provenance;
import org.plumbline.model.Quantity;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Any document, written and read again, is what it was. */
class RoundTripTest {

  /** What a text is made of here: each is kept whole by the spans, as the text control does. */
  private static final Arbitrary<String> PIECES =
      Arbitraries.of(
          "a",
          "Bob ",
          "12",
          " ",
          "\n",
          "\t",
          "\u2028",
          "\u00A0",
          "e\u0301",
          "😊",
          "👨🏻\u200D🚒",
          "سفينة",
          "שלום",
          "\"",
          "\\",
          "/",
          "\u0001",
          "\u007F",
          "\uFEFF",
          "\uFFFD",
          "𝒳",
          "</script>");

  private static final Arbitrary<String> TEXTS =
      PIECES.list().ofMaxSize(8).map(l -> String.join("", l));

  @Provide
  Arbitrary<AnnotationDocument> documents() {
    return PIECES.list().ofMinSize(2).ofMaxSize(60).flatMap(RoundTripTest::about);
  }

  private static Arbitrary<AnnotationDocument> about(List<String> pieces) {
    List<Integer> edges = new ArrayList<>(List.of(0));
    pieces.forEach(piece -> edges.add(edges.getLast() + piece.length()));
    Arbitrary<List<Annotation>> annotations =
        annotation(edges)
            .list()
            .ofMaxSize(8)
            .map(
                list ->
                    IntStream.range(0, list.size())
                        .mapToObj(i -> renamed(list.get(i), i))
                        .toList());
    return Combinators.combine(details(), annotations, Arbitraries.of(true, false))
        .as((details, list, cue) -> document(String.join("", pieces), details, list, cue));
  }

  private static AnnotationDocument document(
      String text, ArticleDetails details, List<Annotation> annotations, boolean cue) {
    List<Item> items = new ArrayList<>(annotations);
    items.add(details);
    for (Annotation from : annotations) {
      for (Annotation to : annotations) {
        RelationType.allowedBetween(from.kind(), to.kind()).stream()
            .filter(_ -> !from.equals(to))
            .map(type -> relation(type, from, to, cue))
            .forEach(items::add);
      }
    }
    return Examples.document("example", text, items, List.of());
  }

  private static Relation relation(RelationType type, Annotation from, Annotation to, boolean cue) {
    return new Relation(
        new RelationId(from.id() + "-" + type + "-" + to.id()),
        type,
        from.id(),
        to.id(),
        cue ? Optional.of(from.spans().ranges().getLast()) : Optional.empty());
  }

  private static Annotation renamed(Annotation annotation, int number) {
    return new Annotation(
        new AnnotationId("a" + number),
        annotation.spans(),
        annotation.body(),
        annotation.status(),
        annotation.provenance(),
        annotation.note(),
        annotation.tags());
  }

  private static Arbitrary<Annotation> annotation(List<Integer> edges) {
    Arbitrary<Instant> moments =
        Combinators.combine(Arbitraries.longs().between(0, 4_000_000_000L), Arbitraries.integers())
            .as(
                (second, nano) ->
                    Instant.ofEpochSecond(second, Math.floorMod(nano, 1_000_000_000)));
    return Combinators.combine(
            spans(edges),
            bodies(),
            moments,
            Arbitraries.of(Provenance.Origin.class),
            TEXTS,
            TEXTS.list().ofMaxSize(3))
        .as(
            (spans, body, at, origin, note, tags) ->
                new Annotation(
                    new AnnotationId("a"),
                    spans,
                    body,
                    Annotation.Status.ACCEPTED,
                    new Provenance(origin, new AnalystId("Ann 😊"), at, at.plusNanos(1)),
                    note,
                    tags));
  }

  /** Ranges between edges of pieces, taken two by two from an ascending choice. */
  private static Arbitrary<Spans> spans(List<Integer> edges) {
    return Arbitraries.of(edges)
        .set()
        .ofMinSize(2)
        .ofMaxSize(Math.min(6, edges.size()))
        .map(set -> set.stream().sorted().toList())
        .map(
            chosen ->
                new Spans(
                    IntStream.range(0, chosen.size() / 2)
                        .mapToObj(i -> new TextRange(chosen.get(2 * i), chosen.get(2 * i + 1)))
                        .toList()));
  }

  private static Arbitrary<Body> bodies() {
    Arbitrary<Claim> claims =
        Combinators.combine(Arbitraries.of(Claim.Certainty.class), Arbitraries.of(true, false))
            .as(Claim::new);
    Arbitrary<Source> sources =
        Combinators.combine(TEXTS, Arbitraries.of(Source.SourceKind.class)).as(Source::new);
    return Arbitraries.oneOf(List.of(claims, sources, figures()));
  }

  private static Arbitrary<Figure> figures() {
    Arbitrary<Optional<String>> words = TEXTS.optional();
    return Combinators.combine(
            Arbitraries.of(Figure.FigureKind.class),
            quantities(),
            Arbitraries.of("km", "%", "EUR", "[mi_i]").optional(),
            words,
            words,
            Arbitraries.of("2024-W03", "2025-01", "T09:30").optional())
        .as(
            (kind, quantity, unit, counted, event, date) ->
                new Figure(
                    kind,
                    kind == Figure.FigureKind.DATE ? Quantity.UNKNOWN : quantity,
                    unit,
                    counted,
                    event,
                    date));
  }

  private static Arbitrary<Quantity> quantities() {
    Arbitrary<BigDecimal> numbers =
        Combinators.combine(
                Arbitraries.bigIntegers()
                    .between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
                Arbitraries.integers().between(0, 60))
            .as(BigDecimal::new);
    return Combinators.combine(
            numbers.optional(), numbers.optional(), Arbitraries.of(Quantity.Approximation.class))
        .as(
            (one, other, approximation) ->
                one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0
                    ? new Quantity(other, one, approximation)
                    : new Quantity(one, other, approximation));
  }

  private static Arbitrary<ArticleDetails> details() {
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.longs().between(-300_000, 300_000).map(LocalDate::ofEpochDay).optional();
    return Combinators.combine(TEXTS, TEXTS.optional(), days, TEXTS.optional())
        .as(
            (title, publisher, day, url) ->
                new ArticleDetails(
                    new ArticleId("example"),
                    "T" + title,
                    publisher,
                    url,
                    day,
                    url,
                    Optional.of("en"),
                    false));
  }

  @Property(tries = 400)
  void isEqual(@ForAll("documents") AnnotationDocument document) throws DocumentException {
    assertThat(Examples.read(Examples.written(document))).isEqualTo(document);
  }

  @Property(tries = 100)
  void isWrittenTheSameAgain(@ForAll("documents") AnnotationDocument document)
      throws DocumentException {
    byte[] json = Examples.written(document);

    assertThat(Examples.written(Examples.read(json))).isEqualTo(json);
  }

  /** Counts for itself, in an array of code points. */
  @Property(tries = 200)
  void everyQuoteIsTheSliceOfCodePoints(@ForAll("documents") AnnotationDocument document) {
    JsonNode json = new JsonMapper().readTree(new String(Examples.written(document), UTF_8));
    int[] text = json.at("/article/text").stringValue().codePoints().toArray();

    List<JsonNode> quoted = json.findParents("quote");
    assertThat(quoted).hasSizeGreaterThanOrEqualTo(document.items().annotations().size());
    for (JsonNode place : quoted) {
      int start = place.get("start").intValue();
      int length = place.get("end").intValue() - start;
      assertThat(place.get("quote").stringValue()).isEqualTo(new String(text, start, length));
    }
  }
}
