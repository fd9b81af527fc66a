package org.plumbline.viewmodel;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.AnnotationId;

/**
 * A link that the analyst is making: first the other end is looked for, then, where several
 * relations are possible, one of them is chosen.
 *
 * @param from the annotation that was selected when it began
 * @param candidate the other end, as far as one is picked out
 * @param offers the relations to choose among, once the other end is settled; empty until then
 */
public record Linking(
    AnnotationId from, Optional<AnnotationId> candidate, List<LinkOffer> offers) {}
