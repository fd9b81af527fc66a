/**
 * The gates that hold the sources to their rules: layout, size, names, the package table, the
 * compiler's checks, coverage. A gate that cannot fail proves nothing, so each has a canary: a
 * small wrong thing that it has to refuse.
 */
@NullMarked
package org.plumbline.gate;

import org.jspecify.annotations.NullMarked;
