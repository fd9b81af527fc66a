package org.plumbline.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Provenance;
import org.plumbline.model.Quantity;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;
import org.plumbline.model.Spans;
import org.plumbline.model.Spelling;
import org.plumbline.text.TextRange;

/** Reads the annotations of a document and the relations between them. */
final class ItemReader {

  private final QuotedText text;
  private final Map<AnnotationId, AnnotationKind> kinds = new HashMap<>();

  ItemReader(QuotedText text) {
    this.text = text;
  }

  /** The ids of the annotations read so far. */
  Set<AnnotationId> annotationIds() {
    return kinds.keySet();
  }

  List<Annotation> annotations(Fields document) {
    List<Annotation> annotations = new ArrayList<>();
    for (Fields fields : document.each("annotations")) {
      Annotation annotation = annotation(fields);
      if (kinds.put(annotation.id(), annotation.kind()) != null) {
        fields.note("id", "an id that no other annotation has", Excerpt.of(fields.text("id")));
      }
      annotations.add(annotation);
    }
    return annotations;
  }

  private Annotation annotation(Fields fields) {
    return new Annotation(
        new AnnotationId(fields.nonBlank("id")),
        spans(fields),
        body(fields),
        fields.constant("status", Annotation.Status.class),
        new Provenance(
            fields.constant("origin", Provenance.Origin.class),
            new AnalystId(fields.nonBlank("createdBy")),
            fields.instant("createdAt"),
            fields.instant("modifiedAt")),
        fields.text("note"),
        fields.texts("tags"));
  }

  private Spans spans(Fields fields) {
    List<TextRange> ranges = new ArrayList<>();
    int end = 0;
    for (Fields span : fields.each("spans")) {
      Optional<TextRange> range = text.range(span);
      if (range.isPresent() && range.get().start() < end) {
        span.note(
            "start", "a place after the end of the span before it", "" + span.offset("start"));
      } else if (range.isPresent()) {
        ranges.add(range.get());
        end = range.get().end();
      }
    }
    return ranges.isEmpty() ? Spans.of(new TextRange(0, 1)) : new Spans(ranges);
  }

  private static Body body(Fields fields) {
    return switch (fields.constant("type", AnnotationKind.class)) {
      case CLAIM -> claim(fields.at("claim"));
      case SOURCE -> source(fields.at("source"));
      case FIGURE -> figure(fields.at("figure"));
    };
  }

  private static Claim claim(Fields fields) {
    return new Claim(fields.constant("certainty", Claim.Certainty.class), fields.isTrue("negated"));
  }

  private static Source source(Fields fields) {
    return new Source(fields.text("name"), fields.constant("kind", Source.SourceKind.class));
  }

  private static Figure figure(Fields fields) {
    return new Figure(
        fields.constant("kind", Figure.FigureKind.class),
        quantity(fields),
        fields.optionalText("unit"),
        fields.optionalText("counted"),
        fields.optionalText("event"),
        date(fields));
  }

  private static Optional<String> date(Fields fields) {
    Optional<String> date = fields.optionalText("date");
    if (date.isPresent() && !Figure.isDate(date.get())) {
      fields.note("date", "a TIMEX3 date or time, such as 2024-W03", Excerpt.of(date.get()));
      return Optional.empty();
    }
    return date;
  }

  private static Quantity quantity(Fields fields) {
    try {
      return new Quantity(
          fields.optionalNumber("min"),
          fields.optionalNumber("max"),
          fields.constant("approximation", Quantity.Approximation.class));
    } catch (IllegalArgumentException e) {
      fields.note("max", "a number not below min", fields.node().get("max").toString());
      return Quantity.UNKNOWN;
    }
  }

  List<Relation> relations(Fields document) {
    List<Relation> relations = new ArrayList<>();
    Set<RelationId> ids = new HashSet<>();
    for (Fields fields : document.each("relations")) {
      RelationId id = new RelationId(fields.nonBlank("id"));
      if (!ids.add(id)) {
        fields.note("id", "an id that no other relation has", Excerpt.of(id.value()));
      }
      relation(id, fields).ifPresent(relations::add);
    }
    return relations;
  }

  private Optional<Relation> relation(RelationId id, Fields fields) {
    RelationType type = fields.constant("type", RelationType.class);
    AnnotationId from = new AnnotationId(fields.nonBlank("from"));
    AnnotationId to = new AnnotationId(fields.nonBlank("to"));
    Optional<TextRange> cue = fields.has("cue") ? text.range(fields.at("cue")) : Optional.empty();
    AnnotationKind fromKind = kind(from, fields, "from");
    AnnotationKind toKind = kind(to, fields, "to");
    if (fromKind == null || toKind == null) {
      return Optional.empty();
    }
    if (from.equals(to)) {
      fields.note("to", "another annotation than from", Excerpt.of(to.value()));
      return Optional.empty();
    }
    if (!type.allows(fromKind, toKind)) {
      fields.note(
          "type",
          "a type that leads from a %s to a %s"
              .formatted(Spelling.of(fromKind), Spelling.of(toKind)),
          Excerpt.of(Spelling.of(type)));
    }
    return Optional.of(new Relation(id, type, from, to, cue));
  }

  private @Nullable AnnotationKind kind(AnnotationId end, Fields fields, String key) {
    AnnotationKind kind = kinds.get(end);
    if (kind == null) {
      fields.note(key, "the id of an annotation in this document", Excerpt.of(end.value()));
    }
    return kind;
  }
}
