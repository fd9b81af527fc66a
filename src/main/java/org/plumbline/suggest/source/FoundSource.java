package org.plumbline.suggest.source;

import org.plumbline.model.Source;
import org.plumbline.model.Spans;

/**
 * A source where it stands.
 *
 * @param spans in UTF-16 units of the article
 * @param source who or what it is
 */
public record FoundSource(Spans spans, Source source) {}
