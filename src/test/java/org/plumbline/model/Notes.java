package org.plumbline.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.text.TextRange;

/** Annotations and relations with as little said as may be, for tests of any package. */
public final class Notes {

  public static final AnalystId ANA = new AnalystId("ana");
  public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private Notes() {}

  public static Annotation claim(String id, int start, int end) {
    return of(id, start, end, Claim.PLAIN);
  }

  public static Annotation source(String id, int start, int end) {
    return of(id, start, end, new Source("The agency", Source.SourceKind.ORGANIZATION));
  }

  public static Annotation figure(String id, int start, int end) {
    return of(id, start, end, Figure.of(FigureKind.COUNT, Quantity.exactly(new BigDecimal("11"))));
  }

  public static Annotation of(String id, int start, int end, Body body) {
    Spans spans = Spans.of(new TextRange(start, end));
    return Annotation.byHand(new AnnotationId(id), spans, body, ANA, NOON);
  }

  public static Relation relation(String id, RelationType type, Annotation from, Annotation to) {
    return new Relation(new RelationId(id), type, from.id(), to.id(), Optional.empty());
  }
}
