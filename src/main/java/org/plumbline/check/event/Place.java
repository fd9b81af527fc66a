package org.plumbline.check.event;

import org.plumbline.text.TextRange;

/**
 * Where something happened.
 *
 * @param preposition that leads to it, such as {@code in}; {@code where} for a place of which a
 *     clause tells what happened there
 * @param name in lower case
 * @param direction {@code east} for "in the east of the town"; empty for none
 * @param spelled the name as it stands in the text
 * @param range of the name, in UTF-16 units of the text
 */
public record Place(
    String preposition, String name, String direction, String spelled, TextRange range) {}
