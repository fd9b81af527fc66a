/** What is known of newspapers, broadcasters and news agencies. */
@NullMarked
package org.plumbline.language.press;

import org.jspecify.annotations.NullMarked;
