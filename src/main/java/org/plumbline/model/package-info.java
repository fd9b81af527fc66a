/**
 * What an analyst's work is made of, as immutable values.
 *
 * <p>An {@link org.plumbline.model.Article} is a text that never changes. Everything that people or
 * the program say about it is an {@link org.plumbline.model.Item}, found by its {@link
 * org.plumbline.model.ItemId}; the {@link org.plumbline.model.AnnotationSet} of an article holds
 * its items. Annotations follow the W3C Web Annotation model: a target (the {@link
 * org.plumbline.model.Spans} of text) and a {@link org.plumbline.model.Body} that says what stands
 * there. Values know nothing of how they are edited, stored, exported or drawn.
 */
@NullMarked
package org.plumbline.model;

import org.jspecify.annotations.NullMarked;
