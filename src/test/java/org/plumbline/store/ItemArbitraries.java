package org.plumbline.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;
import org.plumbline.model.Provenance;
import org.plumbline.model.Quantity;
import org.plumbline.model.Review;
import org.plumbline.model.Source;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/** Items with everything in them that a careless store would lose. */
final class ItemArbitraries {

  private ItemArbitraries() {}

  /** Any characters, those outside the first plane too; no NUL and no half surrogate pairs. */
  static Arbitrary<String> texts() {
    Arbitrary<Integer> codePoints =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 0xd7ff),
            Arbitraries.integers().between(0xe000, 0x10ffff));
    return codePoints
        .list()
        .ofMaxSize(12)
        .map(
            points ->
                points.stream()
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
        .edgeCases(
            config ->
                config.add("", "'; DROP TABLE edit; --", "👨🏻‍🚒", "e\u0301", "a\r\n\tb", "null"));
  }

  private static Arbitrary<String> names() {
    return texts().map(text -> "x" + text);
  }

  private static Arbitrary<Optional<String>> optionalTexts() {
    return texts().optional();
  }

  static Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
            Arbitraries.integers().between(0, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  private static Arbitrary<AnalystId> analysts() {
    return names().map(AnalystId::new);
  }

  private static Arbitrary<BigDecimal> decimals() {
    return Combinators.combine(
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
            Arbitraries.integers().between(-30, 60))
        .as(BigDecimal::new);
  }

  private static Arbitrary<Quantity> quantities() {
    return Combinators.combine(
            decimals().optional(),
            decimals().optional(),
            Arbitraries.of(Quantity.Approximation.class))
        .as(
            (one, other, approximation) ->
                one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0
                    ? new Quantity(other, one, approximation)
                    : new Quantity(one, other, approximation));
  }

  static Arbitrary<Body> bodies() {
    Arbitrary<Body> claims =
        Combinators.combine(Arbitraries.of(Claim.Certainty.class), Arbitraries.of(true, false))
            .as(Claim::new);
    Arbitrary<Body> sources =
        Combinators.combine(texts(), Arbitraries.of(Source.SourceKind.class)).as(Source::new);
    Arbitrary<Body> figures =
        Combinators.combine(
                Arbitraries.of(FigureKind.class),
                quantities(),
                texts().filter(Figure::isUnit).optional(),
                optionalTexts(),
                optionalTexts(),
                Arbitraries.of("2024-W03", "2025-01-31T24:00", "19XX", "PAST_REF").optional())
            .as(
                (kind, quantity, unit, counted, event, date) ->
                    new Figure(FigureKind.COUNT, quantity, unit, counted, event, date)
                        .withFigureKind(kind));
    return Arbitraries.oneOf(claims, sources, figures);
  }

  static Arbitrary<Spans> spans() {
    return Arbitraries.integers()
        .between(1, 1_000_000)
        .list()
        .ofMinSize(2)
        .ofMaxSize(8)
        .map(
            steps -> {
              List<TextRange> ranges = new ArrayList<>();
              int at = 0;
              for (int i = 0; i + 1 < steps.size(); i += 2) {
                int start = at + steps.get(i) - 1;
                at = start + steps.get(i + 1);
                ranges.add(new TextRange(start, at));
              }
              return new Spans(ranges);
            });
  }

  private static Arbitrary<Provenance> provenances() {
    return Combinators.combine(
            Arbitraries.of(Provenance.Origin.class), analysts(), instants(), instants())
        .as(Provenance::new);
  }

  static Arbitrary<Annotation> annotations(AnnotationId id) {
    return Combinators.combine(
            spans(),
            bodies(),
            Arbitraries.of(Annotation.Status.class),
            provenances(),
            texts(),
            texts().list().ofMaxSize(4))
        .as(
            (spans, body, status, provenance, note, tags) ->
                new Annotation(id, spans, body, status, provenance, note, tags));
  }

  static Arbitrary<Review> reviews(FlagId id) {
    return Combinators.combine(
            Arbitraries.of(Review.Decision.class),
            analysts(),
            instants(),
            texts(),
            flags(id).optional())
        .as((decision, by, at, note, flag) -> new Review(id, decision, by, at, note, flag));
  }

  private static Arbitrary<Flag> flags(FlagId id) {
    Arbitrary<Flag.Evidence> evidence =
        Combinators.combine(
                names(),
                names().map(AnnotationId::new).optional(),
                spans().map(Spans::hull),
                texts())
            .as(
                (article, annotation, range, quote) ->
                    new Flag.Evidence(new ArticleId(article), annotation, range, quote));
    return Combinators.combine(
            texts(),
            Arbitraries.of(Flag.Severity.class),
            texts(),
            evidence.list().ofMinSize(1).ofMaxSize(3))
        .as((check, severity, message, places) -> new Flag(id, check, severity, message, places));
  }

  static Arbitrary<ArticleDetails> details(ArticleId id) {
    Arbitrary<Optional<LocalDate>> dates =
        Arbitraries.longs()
            .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
            .map(LocalDate::ofEpochDay)
            .optional();
    return Combinators.combine(
            names(),
            optionalTexts(),
            optionalTexts(),
            dates,
            optionalTexts(),
            optionalTexts(),
            Arbitraries.of(true, false))
        .as(
            (title, publisher, byline, date, url, language, done) ->
                new ArticleDetails(id, title, publisher, byline, date, url, language, done));
  }
}
