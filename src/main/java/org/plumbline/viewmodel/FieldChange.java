package org.plumbline.viewmodel;

/**
 * One field of an annotation that an edit changed.
 *
 * @param field the key of the field's name, such as {@code figure.value}
 * @param before what it said: a text, a number or a constant
 * @param after what it says
 */
public record FieldChange(String field, Object before, Object after) {}
