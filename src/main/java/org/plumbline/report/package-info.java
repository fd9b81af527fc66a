/** What was found in an article, for people to read. */
@NullMarked
package org.plumbline.report;

import org.jspecify.annotations.NullMarked;
