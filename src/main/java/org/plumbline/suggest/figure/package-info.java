/**
 * Finds the figures of a text: first by rules on the text alone, then, where there is a parse, with
 * what is counted and what happened to it.
 */
@NullMarked
package org.plumbline.suggest.figure;

import org.jspecify.annotations.NullMarked;
