package org.plumbline.suggest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.Annotation.Status;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Body;
import org.plumbline.model.Provenance;
import org.plumbline.model.Provenance.Origin;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/**
 * Something that the program would tag.
 *
 * @param spans where it stands, in UTF-16 units of the article
 * @param body what it says
 */
public record Suggestion(Spans spans, Body body) {

  /**
   * Its name, made of its kind and its place alone, so that the same suggestion bears the same name
   * whenever it is made.
   */
  public AnnotationId id() {
    TextRange hull = spans.hull();
    String kind = body.kind().name().toLowerCase(Locale.ROOT);
    return new AnnotationId("%s-%d-%d".formatted(kind, hull.start(), hull.end()));
  }

  /**
   * The annotation that it is, once somebody decided upon it, or while nobody has.
   *
   * @param by who decided, or the program itself
   */
  public Annotation annotation(Status status, AnalystId by, Instant at) {
    return new Annotation(
        id(), spans, body, status, new Provenance(Origin.SUGGESTION, by, at, at), "", List.of());
  }
}
