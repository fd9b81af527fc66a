package org.plumbline.exchange;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;
import org.plumbline.model.Review;
import org.plumbline.model.Spelling;
import tools.jackson.core.JsonGenerator;

/** Writes the flags of one document, each with its review. */
final class FlagWriter {

  private final JsonGenerator json;
  private final AnnotationDocument document;
  private final PlaceWriter places;
  private final Set<AnnotationId> written;
  private final ArticleTexts texts;
  private final Map<FlagId, Review> reviews;

  /**
   * @param places of the document's own article
   * @param written the annotations that the document holds
   */
  FlagWriter(
      JsonGenerator json,
      AnnotationDocument document,
      PlaceWriter places,
      Set<AnnotationId> written,
      ArticleTexts texts) {
    this.json = json;
    this.document = document;
    this.places = places;
    this.written = written;
    this.texts = texts;
    this.reviews =
        document.items().reviews().stream()
            .collect(Collectors.toMap(Review::id, Function.identity()));
  }

  void write() {
    json.writeArrayPropertyStart("flags");
    document.flags().forEach(this::write);
    json.writeEndArray();
  }

  private void write(Flag flag) {
    json.writeStartObject();
    json.writeStringProperty("id", WellFormed.of(flag.id().value()));
    json.writeStringProperty("check", WellFormed.of(flag.check()));
    json.writeStringProperty("severity", Spelling.of(flag.severity()));
    json.writeStringProperty("message", WellFormed.of(flag.message()));
    json.writeArrayPropertyStart("evidence");
    flag.evidence().forEach(this::write);
    json.writeEndArray();
    write(reviews.get(flag.id()));
    json.writeEndObject();
  }

  private void write(Flag.Evidence evidence) {
    boolean own = evidence.article().equals(document.article().id());
    json.writeStartObject();
    json.writeStringProperty("article", WellFormed.of(evidence.article().value()));
    evidence
        .annotation()
        .filter(annotation -> !own || written.contains(annotation))
        .ifPresent(id -> json.writeStringProperty("annotation", WellFormed.of(id.value())));
    (own ? places : placesOf(evidence)).write(evidence.range());
    json.writeEndObject();
  }

  private PlaceWriter placesOf(Flag.Evidence evidence) {
    return texts
        .textOf(evidence.article())
        .map(text -> new PlaceWriter(json, text))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a flag points into article " + evidence.article() + ", which is not known"));
  }

  private void write(@Nullable Review review) {
    if (review == null) {
      json.writeNullProperty("review");
      return;
    }
    json.writeObjectPropertyStart("review");
    json.writeStringProperty("decision", Spelling.of(review.decision()));
    json.writeStringProperty("by", WellFormed.of(review.by().value()));
    json.writeStringProperty("at", review.at().toString());
    json.writeStringProperty("note", WellFormed.of(review.note()));
    json.writeEndObject();
  }
}
