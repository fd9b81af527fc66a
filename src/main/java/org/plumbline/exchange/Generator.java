package org.plumbline.exchange;

/**
 * The program that wrote a document.
 *
 * @param name such as {@code Plumbline}
 * @param version such as {@code 0.1.0}
 */
public record Generator(String name, String version) {}
