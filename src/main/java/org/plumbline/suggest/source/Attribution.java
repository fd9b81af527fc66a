package org.plumbline.suggest.source;

import java.util.Optional;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/**
 * Who says what.
 *
 * @param source who or what says it; one and the same value for all that it says at one place
 * @param cue the words that bind the two ("says", "according to"), in UTF-16 units of the article
 * @param content what is said, in UTF-16 units of the article; several spans where the attribution
 *     stands in between
 */
public record Attribution(FoundSource source, Optional<TextRange> cue, Spans content) {}
