/**
 * Makes the English model out of NLP4J's, when the program is built. The only home of NLP4J;
 * neither is part of the program that is shipped.
 */
@NullMarked
package org.plumbline.language.conversion;

import org.jspecify.annotations.NullMarked;
