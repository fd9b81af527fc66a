package org.plumbline.viewmodel;

import java.util.Optional;
import org.plumbline.model.Annotation;
import org.plumbline.model.Relation;

/**
 * A relation as seen from one of its ends.
 *
 * @param relation the relation
 * @param isOutgoing whether it leads away from the annotation that is looked from
 * @param isSuggested whether it is one between suggestions, or of one, and so is not made yet
 * @param other the annotation at the other end
 * @param paragraph the number of the paragraph in which the other end begins
 * @param quote what stands at the other end
 * @param cue the words that tell the relation
 */
public record LinkRow(
    Relation relation,
    boolean isOutgoing,
    boolean isSuggested,
    Annotation other,
    int paragraph,
    String quote,
    Optional<String> cue) {}
