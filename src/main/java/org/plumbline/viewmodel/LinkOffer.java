package org.plumbline.viewmodel;

import org.plumbline.model.AnnotationId;
import org.plumbline.model.RelationType;

/**
 * A relation that could be made.
 *
 * @param from where it would lead from
 * @param type what it would say
 * @param to where it would lead
 */
public record LinkOffer(AnnotationId from, RelationType type, AnnotationId to) {}
