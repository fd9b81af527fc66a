/** What all share that read a parse: a text with its sentences, their trees, and lists of words. */
@NullMarked
package org.plumbline.language.grammar;

import org.jspecify.annotations.NullMarked;
