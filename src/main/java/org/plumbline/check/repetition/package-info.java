/** What stands in an article twice. */
@NullMarked
package org.plumbline.check.repetition;

import org.jspecify.annotations.NullMarked;
