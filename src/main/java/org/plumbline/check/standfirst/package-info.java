/**
 * What a standfirst says, read against the article that it sums up. A first paragraph counts as a
 * standfirst where the rest of the article tells again most of what it tells, and in the same
 * company.
 */
@NullMarked
package org.plumbline.check.standfirst;

import org.jspecify.annotations.NullMarked;
