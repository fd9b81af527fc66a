/**
 * Finds who says what: sources, the cues that bind them to what is said, and the attributed
 * content.
 */
@NullMarked
package org.plumbline.suggest.source;

import org.jspecify.annotations.NullMarked;
