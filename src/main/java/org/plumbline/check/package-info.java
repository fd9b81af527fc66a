/**
 * The checks, which read an article's figures, sources and statements against each other: one class
 * a check, all of them in the list {@link org.plumbline.check.Checks}.
 */
@NullMarked
package org.plumbline.check;

import org.jspecify.annotations.NullMarked;
