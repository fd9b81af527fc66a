package org.plumbline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.ingest.ArticleReader;
import org.plumbline.ingest.IngestException;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Claim;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Item;
import org.plumbline.model.Quantity;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/**
 * Texts in which the ways of counting differ, against documents that were written without this
 * program: offsets by hand, checked by slicing in Python, laid out by Python's json module.
 */
class GoldenDocumentTest {

  /**
   * @param name of the fixture, and the article's id
   */
  record Golden(String name, String title, String pasted, List<Item> items) {
    AnnotationDocument document() throws IngestException {
      List<Item> all =
          Stream.concat(
                  items.stream(), Stream.of(ArticleDetails.titled(new ArticleId(name), title)))
              .toList();
      return Examples.document(name, new ArticleReader().paste(pasted).text(), all, List.of());
    }

    byte[] json() throws IOException {
      String resource = "golden/" + name + ".json";
      try (InputStream in = GoldenDocumentTest.class.getResourceAsStream(resource)) {
        return Objects.requireNonNull(in, resource).readAllBytes();
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Golden> documents() {
    return Stream.of(emojiAndLineEnd(), combiningAccent(), zeroWidthJoiner(), arabicLatinEmoji());
  }

  private static Golden emojiAndLineEnd() {
    String text = "A 😊 met Bob\nnext 12";
    return new Golden(
        "emoji-and-line-end",
        "Emoji",
        text.replace("\n", "\r\n"),
        List.of(
            Examples.annotation("s1", text, "Bob", new Source("Bob", SourceKind.PERSON)),
            Examples.annotation("f1", text, "12", count("12"))));
  }

  private static Golden combiningAccent() {
    return new Golden(
        "combining-accent",
        "Accent",
        "De\u0301partement",
        List.of(
            source("s1", "", SourceKind.ORGANIZATION, new TextRange(0, 12)),
            source("s2", "", SourceKind.UNNAMED, new TextRange(3, 12))));
  }

  private static Golden zeroWidthJoiner() {
    String text = "👨🏻\u200D🚒 firemen drive 12 firetrucks";
    TextRange firemen = Examples.range(text, "firemen");
    return new Golden(
        "zero-width-joiner",
        "Joined",
        text,
        List.of(
            source("s1", "firemen", SourceKind.UNNAMED, new TextRange(0, 7), firemen),
            Examples.annotation("f1", text, "12 firetrucks", count("12", "firetruck"))));
  }

  private static Golden arabicLatinEmoji() {
    String text = "قال Bob 😊 إن 12 سفينة وصلت";
    Claim claim = new Claim(Certainty.REPORTED, false);
    Relation said =
        new Relation(
            new RelationId("r1"),
            RelationType.ATTRIBUTED_TO,
            new AnnotationId("c1"),
            new AnnotationId("s1"),
            Optional.of(Examples.range(text, "قال")));
    return new Golden(
        "arabic-latin-emoji",
        "Both ways",
        text,
        List.of(
            Examples.annotation("s1", text, "Bob 😊", new Source("Bob", SourceKind.PERSON)),
            Examples.annotation("c1", text, "12 سفينة وصلت", claim),
            Examples.annotation("f1", text, "12 سفينة", count("12", "سفينة")),
            said,
            Examples.relation("r2", RelationType.QUANTIFIES, "f1", "c1")));
  }

  private static Annotation source(String id, String name, SourceKind kind, TextRange... ranges) {
    return Annotation.byHand(
        new AnnotationId(id),
        new Spans(List.of(ranges)),
        new Source(name, kind),
        Examples.ANALYST,
        Examples.MADE);
  }

  private static Figure count(String number) {
    return Figure.of(FigureKind.COUNT, Quantity.exactly(new BigDecimal(number)));
  }

  private static Figure count(String number, String counted) {
    return new Figure(
        FigureKind.COUNT,
        count(number).quantity(),
        Optional.empty(),
        Optional.of(counted),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isWrittenByteForByte(Golden golden) throws Exception {
    assertThat(new String(Examples.written(golden.document()), UTF_8))
        .isEqualTo(new String(golden.json(), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isReadAsWhatItSays(Golden golden) throws Exception {
    assertThat(Examples.read(golden.json())).isEqualTo(golden.document());
  }
}
