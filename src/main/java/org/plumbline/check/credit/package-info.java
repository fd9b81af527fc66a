/** Whom an article names as the outlet that its news comes from. */
@NullMarked
package org.plumbline.check.credit;

import org.jspecify.annotations.NullMarked;
