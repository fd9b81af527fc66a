/**
 * Finds who says what: sources, the cues that bind them to what is said, and the attributed
 * content.
 *
 * <p>Each {@link org.plumbline.suggest.source.Construction} is one way in which English does so
 * within a sentence, and tells what it sees as drafts. Then {@link
 * org.plumbline.suggest.source.Speech} completes quotations, {@link
 * org.plumbline.suggest.source.Outermost} leaves out what others only say that somebody said, and
 * {@link org.plumbline.suggest.source.Names} tells who the sources are. Which words bind is written
 * in lists beside the classes.
 */
@NullMarked
package org.plumbline.suggest.source;

import org.jspecify.annotations.NullMarked;
