/**
 * Where a project's work is kept: an append-only journal of edits, and what the items are now,
 * written together or not at all.
 *
 * <p>A {@link org.plumbline.store.ProjectStore} knows nothing of what an edit is about. It keeps
 * every state that an item was ever in as a row that never changes; an edit is a list of steps from
 * one state to the next, and the current items are pointers to states. So undo, history, crash
 * recovery and reading all use one representation, which any SQLite browser can read. {@link
 * org.plumbline.store.ProjectFile} is the one place that knows SQLite; the SQL itself is portable.
 *
 * <p>What can go wrong with a project is a value, a {@link org.plumbline.store.Fault}. A project
 * file that is damaged, locked, newer or something else is never written to.
 */
@NullMarked
package org.plumbline.store;

import org.jspecify.annotations.NullMarked;
