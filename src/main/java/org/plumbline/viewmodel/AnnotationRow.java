package org.plumbline.viewmodel;

import org.plumbline.model.Annotation;

/**
 * An annotation as a line of a table.
 *
 * @param annotation the annotation
 * @param paragraph the number of the paragraph in which it begins
 * @param quote what stands there
 * @param links how many relations lead to and from it
 */
public record AnnotationRow(Annotation annotation, int paragraph, String quote, int links) {}
