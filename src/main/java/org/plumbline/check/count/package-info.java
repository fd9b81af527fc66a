/** The checks that hold what is counted in one place against what is counted in another. */
@NullMarked
package org.plumbline.check.count;

import org.jspecify.annotations.NullMarked;
