package org.plumbline.viewmodel;

import java.util.Optional;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Verdict;

/**
 * A figure with which the selected one was compared.
 *
 * @param annotation that tags it
 * @param place where it stands
 * @param verdict what came of the comparison
 */
public record ComparedRow(Optional<AnnotationId> annotation, FlagPlace place, Verdict verdict) {}
