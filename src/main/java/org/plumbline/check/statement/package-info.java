/**
 * Whether the statements of an article agree: how certain, whether so, where, and on whose word.
 */
@NullMarked
package org.plumbline.check.statement;

import org.jspecify.annotations.NullMarked;
