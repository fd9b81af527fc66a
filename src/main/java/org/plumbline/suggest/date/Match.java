package org.plumbline.suggest.date;

/**
 * An expression that a rule has found.
 *
 * @param from its first word
 * @param to the word after its last one
 */
record Match(int from, int to, Reading reading) {}
