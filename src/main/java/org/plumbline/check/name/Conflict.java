package org.plumbline.check.name;

import java.util.List;
import org.plumbline.text.TextRange;

/**
 * Names, or what is said of their bearer, that do not go together.
 *
 * @param places where they stand, in UTF-16 units
 */
record Conflict(String message, List<TextRange> places) {}
