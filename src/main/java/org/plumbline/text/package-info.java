/**
 * Places in a text, and nothing about what the places mean.
 *
 * <p>Everything here counts in <b>UTF-16 code units</b>, as Java strings do, and ranges are half
 * open: {@code [start, end)}. The one exception is {@link org.plumbline.text.CodePoints}, the
 * bridge to the unit of the export document. A text is never changed; {@link
 * org.plumbline.text.Paragraphs} only says where its paragraphs lie, and {@link
 * org.plumbline.text.Coverage} how overlapping ranges lie upon each other.
 */
@NullMarked
package org.plumbline.text;

import org.jspecify.annotations.NullMarked;
