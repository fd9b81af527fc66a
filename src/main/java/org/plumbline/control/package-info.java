/**
 * Widgets that know no annotation type: a text with marks upon it, a ruler that gives the overview,
 * and a pill.
 *
 * <p>{@link org.plumbline.control.HighlightedText} is a virtualised, read-only, selectable text. A
 * text of any length is cut into {@link org.plumbline.control.DisplayRows rows} (a paragraph, or a
 * piece of a very long one), and only the rows in sight have nodes: a text node with shapes behind
 * and above it. Overlapping marks therefore stack as shapes do, and adding one rebuilds only the
 * rows that it touches. What a mark means is the caller's affair; here it has a key, ranges, a
 * style class that names its colours, and a {@link org.plumbline.control.MarkStyle look} that tells
 * its kind without colour.
 *
 * <p>Offsets are UTF-16 units of the text. Coordinates are those of the control, in pixels.
 */
@NullMarked
package org.plumbline.control;

import org.jspecify.annotations.NullMarked;
