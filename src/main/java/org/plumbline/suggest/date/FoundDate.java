package org.plumbline.suggest.date;

import org.plumbline.model.Figure;
import org.plumbline.text.TextRange;

/**
 * A date, a time or a duration where it stands.
 *
 * @param range the expression as TimeML 1.2.1 marks it, without the preposition before it; in
 *     UTF-16 units of the article
 * @param figure of kind {@code DATE} or {@code TIME} with its value, or of kind {@code DURATION}
 *     with a quantity and a UCUM unit
 */
public record FoundDate(TextRange range, Figure figure) {}
