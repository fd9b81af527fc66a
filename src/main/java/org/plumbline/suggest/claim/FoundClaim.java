package org.plumbline.suggest.claim;

import org.plumbline.model.Claim;
import org.plumbline.model.Spans;

/**
 * A claim where it stands.
 *
 * @param spans in UTF-16 units of the article; several where it is interrupted by its attribution
 * @param claim how firmly it is put
 */
public record FoundClaim(Spans spans, Claim claim) {}
