/**
 * The session's use cases: what an analyst, or a command in a terminal, can do with a project,
 * without a word about how it looks.
 *
 * <p>{@link org.plumbline.workspace.Workspace} is the one gate through which everything changes.
 * {@link org.plumbline.workspace.Annotator} turns intents ("tag this as a claim") into edits and
 * sends them through that gate; {@link org.plumbline.workspace.Importer} and {@link
 * org.plumbline.workspace.Exporter} move articles in and out. All of it is called from one thread,
 * the window's; {@link org.plumbline.workspace.Threads} says where slow work is done.
 */
@NullMarked
package org.plumbline.workspace;

import org.jspecify.annotations.NullMarked;
