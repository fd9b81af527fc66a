package org.plumbline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.exchange.DocumentWriter.Scope;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;
import org.plumbline.model.Item;
import org.plumbline.model.Quantity;
import org.plumbline.model.RelationType;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

class DocumentWriterTest {

  private static final String TEXT = "one two three four";

  private static String json(AnnotationDocument document) {
    return new String(Examples.written(document), UTF_8);
  }

  private static Annotation claim(String quote, Annotation.Status status) {
    Annotation plain = Examples.annotation(quote, TEXT, quote, Claim.PLAIN);
    return new Annotation(
        plain.id(), plain.spans(), plain.body(), status, plain.provenance(), "", List.of());
  }

  private static AnnotationDocument ofEveryStatus() {
    List<Item> items = new ArrayList<>();
    items.add(ArticleDetails.titled(new ArticleId("count"), "Count"));
    items.add(claim("one", Annotation.Status.ACCEPTED));
    items.add(claim("two", Annotation.Status.SUGGESTED));
    items.add(claim("three", Annotation.Status.REJECTED));
    items.add(claim("four", Annotation.Status.ACCEPTED));
    items.add(Examples.relation("r1", RelationType.SUPPORTS, "one", "four"));
    items.add(Examples.relation("r2", RelationType.SUPPORTS, "one", "two"));
    items.add(Examples.relation("r3", RelationType.SUPPORTS, "one", "three"));
    Flag flag =
        new Flag(
            new FlagId("f"),
            "sum-mismatch",
            Flag.Severity.LOW,
            "1 + 2",
            List.of(
                new Flag.Evidence(
                    new ArticleId("count"),
                    Optional.of(new AnnotationId("two")),
                    Examples.range(TEXT, "two"),
                    "two")));
    return Examples.document("count", TEXT, items, List.of(flag));
  }

  @Test
  void onlyWhatIsAcceptedIsWritten() throws DocumentException {
    AnnotationDocument written = Examples.read(Examples.written(ofEveryStatus(), Scope.ACCEPTED));

    assertThat(written.items().annotations())
        .extracting(a -> a.id().value())
        .containsExactly("one", "four");
    assertThat(written.items().relations()).extracting(r -> r.id().value()).containsExactly("r1");
    assertThat(written.flags().getFirst().evidence().getFirst().annotation()).isEmpty();
  }

  @Test
  void suggestionsAreWrittenWhenAskedForButNothingRejected() throws DocumentException {
    AnnotationDocument written =
        Examples.read(Examples.written(ofEveryStatus(), Scope.WITH_SUGGESTIONS));

    assertThat(written.items().annotations())
        .extracting(a -> a.id().value())
        .containsExactly("one", "two", "four");
    assertThat(written.items().relations())
        .extracting(r -> r.id().value())
        .containsExactly("r2", "r1");
    assertThat(written.flags()).isEqualTo(ofEveryStatus().flags());
  }

  @Test
  void orderOfMakingDoesNotShow() {
    AnnotationDocument document = Examples.full();
    List<Item> items = new ArrayList<>(document.items().annotations());
    items.addAll(document.items().relations());
    items.addAll(document.items().reviews());
    items.add(document.details());
    Collections.reverse(items);

    assertThat(json(Examples.document("ships", Examples.TEXT, items, document.flags())))
        .isEqualTo(json(document));
  }

  @Test
  void oneLineHoldsTheSame() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentWriter writer = new DocumentWriter(Scope.ACCEPTED, ArticleTexts.NONE);
    writer.writeLine(Examples.full(), out);
    writer.writeLine(Examples.full(), out);

    List<String> lines = out.toString(UTF_8).lines().toList();
    assertThat(out.toString(UTF_8)).endsWith("\n");
    assertThat(lines).hasSize(2);
    assertThat(Examples.read(lines.getLast().getBytes(UTF_8))).isEqualTo(Examples.full());
  }

  @ParameterizedTest
  @CsvSource({
    "1E+3, 1000",
    "2.70, 2.70",
    "0.0000000000000000001, 0.0000000000000000001",
    "123456789012345678901234567890.123456789, 123456789012345678901234567890.123456789",
    "-1E-7, -0.0000001",
  })
  void numbersAreWrittenOut(BigDecimal number, String written) {
    assertThat(json(withNumber(number))).contains("\"min\": " + written + ",");
  }

  @ParameterizedTest
  @CsvSource({"1E+1000", "1E-1000", "1E+999999999"})
  void numbersThatNoDocumentCanHoldAreRefused(BigDecimal number) {
    assertThat(Numerals.fits(number)).isFalse();
    assertThatThrownBy(() -> json(withNumber(number)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a number of more than 1000 digits: " + number);
  }

  private static AnnotationDocument withNumber(BigDecimal number) {
    Figure figure = Figure.of(FigureKind.COUNT, Quantity.exactly(number));
    return Examples.of(TEXT, Examples.annotation("f", TEXT, "one", figure));
  }

  @Test
  void dateHasNoNumbers() throws DocumentException {
    Figure figure = Figure.of(FigureKind.DATE, Quantity.UNKNOWN);
    AnnotationDocument document = Examples.of(TEXT, Examples.annotation("f", TEXT, "one", figure));

    assertThat(json(document)).contains("\"min\": null,", "\"max\": null,");
    assertThat(Examples.read(Examples.written(document)).items().annotations()).hasSize(1);
  }

  @Test
  void halvesOfCharactersAreReplacedAndMoveNothing() throws DocumentException {
    String text = "a\uD83D b 😊 c";
    AnnotationDocument document =
        Examples.of(text, Examples.annotation("c", text, "c", Claim.PLAIN).withNote("half \uDE0A"));

    AnnotationDocument read = Examples.read(Examples.written(document));

    assertThat(read.article().text()).isEqualTo("a\uFFFD b 😊 c");
    assertThat(read.items().annotations().getFirst().note()).isEqualTo("half \uFFFD");
  }

  @Test
  void placeInsideACharacterIsRefused() {
    Annotation half =
        Annotation.byHand(
            new AnnotationId("c"),
            Spans.of(new TextRange(0, 1)),
            Claim.PLAIN,
            Examples.ANALYST,
            Examples.MADE);

    assertThatThrownBy(() -> json(Examples.of("😊", half)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("surrogate pair");
  }

  @Test
  void failingStreamIsAnIoException() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(
            () ->
                new DocumentWriter(Scope.ACCEPTED, ArticleTexts.NONE)
                    .write(LargeDocument.of(10), full))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void largeTextIsWrittenAndReadWhole() throws DocumentException {
    AnnotationDocument large = LargeDocument.of(5_000);

    assertThat(Examples.read(Examples.written(large))).isEqualTo(large);
  }
}
