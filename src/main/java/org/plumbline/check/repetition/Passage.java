package org.plumbline.check.repetition;

import org.plumbline.text.TextRange;

/**
 * A paragraph or sentence.
 *
 * @param range in UTF-16 units of the text
 * @param paragraph in which it lies, or which it is
 * @param words its words and numbers in lower case, one blank between two, by which it is compared
 * @param isHeading whether it is a line near the top that does not end as a sentence does
 */
record Passage(TextRange range, TextRange paragraph, String words, boolean isHeading) {}
