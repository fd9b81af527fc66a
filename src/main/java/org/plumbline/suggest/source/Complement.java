package org.plumbline.suggest.source;

import java.util.BitSet;

/**
 * What is said, as the part of a sentence that a cue calls for.
 *
 * @param words what is said
 * @param cueEnd the last word that still belongs to the cue, such as a preposition
 */
record Complement(BitSet words, int cueEnd) {}
