package org.plumbline.model;

import java.time.Instant;
import java.util.List;

/**
 * Spans of an article's text, tagged as a claim, a source or a figure.
 *
 * @param id its name within the article
 * @param spans where it stands, in UTF-16 offsets
 * @param body what stands there
 * @param status whether it counts
 * @param provenance where it comes from
 * @param note the analyst's remark, empty where there is none
 * @param tags the analyst's own labels, in their order
 */
public record Annotation(
    AnnotationId id,
    Spans spans,
    Body body,
    Status status,
    Provenance provenance,
    String note,
    List<String> tags)
    implements Item {

  /** Whether an annotation counts. */
  public enum Status {
    ACCEPTED,
    SUGGESTED,
    REJECTED
  }

  public Annotation {
    tags = List.copyOf(tags);
  }

  /** One made by an analyst, with nothing said besides its body. */
  public static Annotation byHand(
      AnnotationId id, Spans spans, Body body, AnalystId analyst, Instant now) {
    return new Annotation(
        id, spans, body, Status.ACCEPTED, Provenance.byHand(analyst, now), "", List.of());
  }

  public AnnotationKind kind() {
    return body.kind();
  }

  /** Whether it is a suggestion that nobody has decided on. */
  public boolean isSuggested() {
    return status == Status.SUGGESTED;
  }

  public boolean isAccepted() {
    return status == Status.ACCEPTED;
  }

  public boolean isRejected() {
    return status == Status.REJECTED;
  }

  public Annotation withSpans(Spans newSpans) {
    return new Annotation(id, newSpans, body, status, provenance, note, tags);
  }

  public Annotation withBody(Body newBody) {
    return new Annotation(id, spans, newBody, status, provenance, note, tags);
  }

  public Annotation withNote(String newNote) {
    return new Annotation(id, spans, body, status, provenance, newNote, tags);
  }

  public Annotation withTags(List<String> newTags) {
    return new Annotation(id, spans, body, status, provenance, note, newTags);
  }

  public Annotation modified(Instant now) {
    return new Annotation(id, spans, body, status, provenance.modified(now), note, tags);
  }
}
