package org.plumbline.control;

/**
 * A sign in the margin, instead of the paragraph's number.
 *
 * @param sign a short text, such as a flag
 * @param styleClass the style class that gives it its colour
 * @param description what a tooltip and a screen reader say of it; may be empty
 */
public record MarginMarker(String sign, String styleClass, String description) {}
