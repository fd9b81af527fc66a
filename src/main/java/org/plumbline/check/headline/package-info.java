/** What a headline says, read against the article under it. */
@NullMarked
package org.plumbline.check.headline;

import org.jspecify.annotations.NullMarked;
