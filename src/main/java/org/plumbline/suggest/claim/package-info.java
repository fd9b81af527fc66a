/** How firmly a text puts a statement, whether it negates it, and which statements are claims. */
@NullMarked
package org.plumbline.suggest.claim;

import org.jspecify.annotations.NullMarked;
