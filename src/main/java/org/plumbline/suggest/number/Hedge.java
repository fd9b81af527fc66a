package org.plumbline.suggest.number;

import org.plumbline.model.Quantity.Approximation;
import org.plumbline.text.TextRange;

/**
 * Words that say how exactly a number is meant: "about", "more than", "or so".
 *
 * @param range where they stand, without the blank towards the number; in UTF-16 units of the text
 */
public record Hedge(TextRange range, Approximation approximation) {}
