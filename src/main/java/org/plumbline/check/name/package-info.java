/** The names of an article, who bears them, and whether they are spelled and titled alike. */
@NullMarked
package org.plumbline.check.name;

import org.jspecify.annotations.NullMarked;
