/**
 * Tags, names and trees of a sentence, decided by linear classifiers over sparse features: the
 * models of NLP4J (Jinho D. Choi and others, Apache License 2.0) and its ways of deciding, in flat
 * arrays that load in a fraction of a second.
 *
 * <p>NLP4J looks a feature up by its text, such as {@code send_VBD}. Here texts become 64-bit
 * {@link org.plumbline.language.decoder.Fingerprint}s when the program is built, and at run time
 * the fingerprint of a joined text is put together from those of its parts, so that no text is
 * made. Weights and the order in which they are added are NLP4J's, so decisions are the same, too.
 */
@NullMarked
package org.plumbline.language.decoder;

import org.jspecify.annotations.NullMarked;
