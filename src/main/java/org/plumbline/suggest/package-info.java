/**
 * What the program would tag: article in, {@link org.plumbline.suggest.Suggestions} out. Each
 * package below finds one sort of thing; this one puts their finds together.
 */
@NullMarked
package org.plumbline.suggest;

import org.jspecify.annotations.NullMarked;
