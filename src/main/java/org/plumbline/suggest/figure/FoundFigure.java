package org.plumbline.suggest.figure;

import org.plumbline.model.Figure;
import org.plumbline.text.TextRange;

/**
 * A figure where it stands.
 *
 * @param range the number with its hedge and its unit ("about 11", "$1.2 billion", "more than 40
 *     percent"), in UTF-16 units of the article; without the noun that is counted
 * @param figure what it says
 */
public record FoundFigure(TextRange range, Figure figure) {}
