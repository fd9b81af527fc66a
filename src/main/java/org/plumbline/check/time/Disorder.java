package org.plumbline.check.time;

import java.util.List;
import org.plumbline.text.TextRange;

/**
 * Dates that cannot all hold.
 *
 * @param message why not
 * @param places where they stand, in UTF-16 units
 */
record Disorder(String message, List<TextRange> places) {}
