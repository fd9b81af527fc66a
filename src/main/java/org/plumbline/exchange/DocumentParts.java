package org.plumbline.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Provenance;
import org.plumbline.model.Relation;
import org.plumbline.model.Source;
import org.plumbline.model.Spelling;
import org.plumbline.text.TextRange;
import tools.jackson.core.JsonGenerator;

/** Writes the parts of one document, in the order that the format gives its keys. */
final class DocumentParts {

  private final JsonGenerator json;
  private final AnnotationDocument document;
  private final List<Annotation> annotations;
  private final PlaceWriter places;
  private final FlagWriter flags;
  private final Set<AnnotationId> written;

  DocumentParts(
      JsonGenerator json,
      AnnotationDocument document,
      DocumentWriter.Scope scope,
      ArticleTexts texts) {
    this.json = json;
    this.document = document;
    this.annotations = document.items().annotations().stream().filter(scope::includes).toList();
    this.written = annotations.stream().map(Annotation::id).collect(Collectors.toSet());
    this.places = new PlaceWriter(json, document.article().text());
    this.flags = new FlagWriter(json, document, places, written, texts);
  }

  void write() {
    json.writeStartObject();
    json.writeStringProperty("format", "plumbline");
    json.writeNumberProperty("version", 1);
    json.writeStringProperty("offsetUnit", "codePoint");
    writeGenerator(document.generator());
    json.writeStringProperty("exportedAt", document.exportedAt().toString());
    writeArticle(document.article(), document.details());
    json.writeArrayPropertyStart("annotations");
    annotations.forEach(this::writeAnnotation);
    json.writeEndArray();
    json.writeArrayPropertyStart("relations");
    document.items().relations().stream()
        .filter(relation -> written.contains(relation.from()) && written.contains(relation.to()))
        .forEach(this::writeRelation);
    json.writeEndArray();
    flags.write();
    json.writeEndObject();
  }

  private void writeGenerator(Generator generator) {
    json.writeObjectPropertyStart("generator");
    writeText("name", generator.name());
    writeText("version", generator.version());
    json.writeEndObject();
  }

  private void writeArticle(Article article, ArticleDetails details) {
    String text = WellFormed.of(article.text());
    json.writeObjectPropertyStart("article");
    writeText("id", article.id().value());
    writeText("title", details.title());
    writeOptional("publisher", details.publisher());
    writeOptional("byline", details.byline());
    writeOptional("publishedOn", details.publishedOn().map(LocalDate::toString));
    writeOptional("url", details.url());
    writeOptional("language", details.language());
    json.writeStringProperty("sha256", Digest.sha256(text));
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private void writeAnnotation(Annotation annotation) {
    Provenance provenance = annotation.provenance();
    String type = Spelling.of(annotation.kind());
    json.writeStartObject();
    writeText("id", annotation.id().value());
    json.writeStringProperty("type", type);
    json.writeStringProperty("origin", Spelling.of(provenance.origin()));
    json.writeStringProperty("status", Spelling.of(annotation.status()));
    json.writeArrayPropertyStart("spans");
    for (TextRange span : annotation.spans().ranges()) {
      json.writeStartObject();
      places.write(span);
      json.writeEndObject();
    }
    json.writeEndArray();
    writeText("createdBy", provenance.createdBy().value());
    json.writeStringProperty("createdAt", provenance.createdAt().toString());
    json.writeStringProperty("modifiedAt", provenance.modifiedAt().toString());
    writeText("note", annotation.note());
    json.writeArrayPropertyStart("tags");
    annotation.tags().forEach(tag -> json.writeString(WellFormed.of(tag)));
    json.writeEndArray();
    json.writeObjectPropertyStart(type);
    switch (annotation.body()) {
      case Claim claim -> write(claim);
      case Source source -> write(source);
      case Figure figure -> write(figure);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(Claim claim) {
    json.writeStringProperty("certainty", Spelling.of(claim.certainty()));
    json.writeBooleanProperty("negated", claim.negated());
  }

  private void write(Source source) {
    writeText("name", source.name());
    json.writeStringProperty("kind", Spelling.of(source.sourceKind()));
  }

  private void write(Figure figure) {
    json.writeStringProperty("kind", Spelling.of(figure.figureKind()));
    writeNumber("min", figure.quantity().min());
    writeNumber("max", figure.quantity().max());
    json.writeStringProperty("approximation", Spelling.of(figure.quantity().approximation()));
    writeOptional("unit", figure.unit());
    writeOptional("counted", figure.counted());
    writeOptional("event", figure.event());
    writeOptional("date", figure.date());
  }

  private void writeRelation(Relation relation) {
    json.writeStartObject();
    writeText("id", relation.id().value());
    json.writeStringProperty("type", Spelling.of(relation.type()));
    writeText("from", relation.from().value());
    writeText("to", relation.to().value());
    relation
        .cue()
        .ifPresent(
            cue -> {
              json.writeObjectPropertyStart("cue");
              places.write(cue);
              json.writeEndObject();
            });
    json.writeEndObject();
  }

  private void writeText(String key, String value) {
    json.writeStringProperty(key, WellFormed.of(value));
  }

  private void writeNumber(String key, Optional<BigDecimal> value) {
    json.writeNumberProperty(key, value.map(Numerals::requireFitting).orElse(null));
  }

  private void writeOptional(String key, Optional<String> value) {
    json.writeStringProperty(key, value.map(WellFormed::of).orElse(null));
  }
}
