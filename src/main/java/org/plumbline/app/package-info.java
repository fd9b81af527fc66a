/** Starting the program: the launcher, and the wiring of its parts by constructors. */
@NullMarked
package org.plumbline.app;

import org.jspecify.annotations.NullMarked;
