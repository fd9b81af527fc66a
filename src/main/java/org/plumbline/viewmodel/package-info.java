/**
 * The window's state as properties and its intents as methods, without a node in sight: everything
 * that can be said about the window without saying what it looks like, and so everything that is
 * tested without opening one.
 *
 * <p>{@link org.plumbline.viewmodel.WorkbenchViewModel} is the window; it holds an {@link
 * org.plumbline.viewmodel.ArticleViewModel} for the open article, which holds the {@link
 * org.plumbline.viewmodel.InspectorViewModel} of the selected annotation. News travels one way: an
 * intent performs an edit, the workspace tells of it, the properties follow.
 */
@NullMarked
package org.plumbline.viewmodel;

import org.jspecify.annotations.NullMarked;
