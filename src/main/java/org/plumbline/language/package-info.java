/**
 * What is known of an article's language before anything is looked for in it: sentences, words,
 * lemmas, dependencies and names, as one immutable {@link org.plumbline.language.Analysis} of each
 * paragraph.
 *
 * <p>Offsets are UTF-16 units of the whole article, so that nobody has to add anything up. Which
 * library or model is behind an {@link org.plumbline.language.Analyser} is known in this package
 * alone.
 */
@NullMarked
package org.plumbline.language;

import org.jspecify.annotations.NullMarked;
