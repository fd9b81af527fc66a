/** What recognisers share that read a parse: walking its tree, and lists of words. */
@NullMarked
package org.plumbline.suggest.grammar;

import org.jspecify.annotations.NullMarked;
