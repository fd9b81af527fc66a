/** What a check is, and an article as the checks see it: its text, its trees, what is tagged. */
@NullMarked
package org.plumbline.check.article;

import org.jspecify.annotations.NullMarked;
