/**
 * The window: nodes, built in code and bound to view-models. A class here lays out one area of the
 * window and decides nothing; whatever has a "when" or an "if the analyst" in it belongs to a
 * view-model.
 *
 * <p>{@link org.plumbline.view.Command} is the one table of everything that can be done, from which
 * menus, tooltips, the palette and the key sheet are made; {@link org.plumbline.view.Texts} holds
 * every word; the style sheets beside the texts hold every colour, by meaning.
 */
@NullMarked
package org.plumbline.view;

import org.jspecify.annotations.NullMarked;
