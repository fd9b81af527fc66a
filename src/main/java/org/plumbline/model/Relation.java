package org.plumbline.model;

import java.util.Optional;
import org.plumbline.text.TextRange;

/**
 * A directed link between two annotations of one article.
 *
 * @param id its name within the article
 * @param type how the one bears on the other
 * @param from the annotation that the relation speaks of
 * @param to the annotation that it leads to, another one
 * @param cue the words that say so ("says", "according to"), in UTF-16 offsets
 */
public record Relation(
    RelationId id, RelationType type, AnnotationId from, AnnotationId to, Optional<TextRange> cue)
    implements Item {

  /**
   * @throws IllegalArgumentException when both ends are one annotation, or the cue is empty
   */
  public Relation {
    if (from.equals(to)) {
      throw new IllegalArgumentException("annotation " + from + " cannot be related to itself");
    }
    if (cue.filter(TextRange::isEmpty).isPresent()) {
      throw new IllegalArgumentException("an empty cue in relation " + id);
    }
  }

  /** Whether an annotation is one of the two ends. */
  public boolean touches(AnnotationId annotation) {
    return from.equals(annotation) || to.equals(annotation);
  }

  /** The end that is not {@code annotation}. */
  public AnnotationId otherEnd(AnnotationId annotation) {
    return from.equals(annotation) ? to : from;
  }

  public Relation withCue(Optional<TextRange> newCue) {
    return new Relation(id, type, from, to, newCue);
  }
}
