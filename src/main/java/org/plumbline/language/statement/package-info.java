/**
 * How a text puts a statement: which words make its predicate, whether they are negated or hedged,
 * and how the one who is cited stands to it.
 */
@NullMarked
package org.plumbline.language.statement;

import org.jspecify.annotations.NullMarked;
