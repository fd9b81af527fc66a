/** Values as they are compared: as intervals, with what rounding allows. */
@NullMarked
package org.plumbline.check.value;

import org.jspecify.annotations.NullMarked;
