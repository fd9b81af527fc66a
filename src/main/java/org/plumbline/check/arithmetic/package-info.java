/** The checks that do the sums of a text again. */
@NullMarked
package org.plumbline.check.arithmetic;

import org.jspecify.annotations.NullMarked;
