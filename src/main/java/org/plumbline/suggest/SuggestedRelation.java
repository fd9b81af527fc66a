package org.plumbline.suggest;

import java.util.Optional;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.text.TextRange;

/**
 * A link between two suggestions.
 *
 * @param from the suggestion that it leads from
 * @param to the one that it leads to
 * @param cue the words that say so, in UTF-16 units of the article
 */
public record SuggestedRelation(
    RelationType type, AnnotationId from, AnnotationId to, Optional<TextRange> cue) {

  /** Its name, made of its ends alone. */
  public RelationId id() {
    return new RelationId(from + "-" + to);
  }

  /** The relation that it is, where both ends are annotations. */
  public Relation relation() {
    return new Relation(id(), type, from, to, cue);
  }
}
