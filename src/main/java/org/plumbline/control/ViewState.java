package org.plumbline.control;

import java.util.Map;
import java.util.Optional;
import org.plumbline.text.TextRange;

/**
 * All that is drawn upon the text.
 *
 * @param marks the marks
 * @param margin the markers in the margin, by the index of the paragraph
 * @param selection the selected range
 * @param caret the caret, when it shows
 * @param hovered the key of the mark under the pointer
 */
record ViewState(
    MarkIndex marks,
    Map<Integer, MarginMarker> margin,
    TextRange selection,
    Optional<Caret> caret,
    Optional<Object> hovered) {}
