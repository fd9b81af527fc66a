package org.plumbline.check.headline;

import org.plumbline.text.TextRange;

/**
 * A place of the text that is against the headline.
 *
 * @param said the words of the headline
 * @param inHeadline where they stand there, in its own UTF-16 units
 * @param against the place, in UTF-16 units of the text
 * @param what is told apart: {@code number}, {@code name}, {@code event}
 */
record Mismatch(String said, TextRange inHeadline, TextRange against, String what) {}
