/**
 * The one idea: everything that an analyst does is an {@link org.plumbline.edit.Edit}.
 *
 * <p>An edit is a list of {@link org.plumbline.edit.Change changes}, each of which says what an
 * item was and what it is now. So an edit can be applied, inverted, stored and replayed without
 * knowing what it is about: undo is the inverted edit, itself an edit; redo inverts that; the
 * journal of all edits is at once autosave, crash recovery, and the history that an analyst reads.
 * {@link org.plumbline.edit.History} tells from that journal what can be undone.
 */
@NullMarked
package org.plumbline.edit;

import org.jspecify.annotations.NullMarked;
