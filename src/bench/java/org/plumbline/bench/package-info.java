/** What takes how long. Run by hand, with the Maven profile {@code benchmark}. */
@NullMarked
package org.plumbline.bench;

import org.jspecify.annotations.NullMarked;
