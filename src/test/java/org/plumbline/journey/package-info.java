/**
 * What an analyst does, told as journeys through the real window: a project in a file, the sample
 * articles, the mouse and the keyboard.
 *
 * <p>Journeys speak to page objects, one for each area of the window ({@link
 * org.plumbline.journey.ArticlePage}, {@link org.plumbline.journey.InspectorPage} and so on); only
 * those know nodes. {@link org.plumbline.journey.Desk} sets up the window, and closes and opens it
 * again on the same project. Nothing here sleeps: what takes time is waited for.
 */
@NullMarked
package org.plumbline.journey;

import org.jspecify.annotations.NullMarked;
