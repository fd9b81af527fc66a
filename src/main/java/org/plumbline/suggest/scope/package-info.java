/**
 * What a figure counts, and what happened to it: {@code soldier} and {@code kill} for "about 300
 * soldiers have been killed".
 */
@NullMarked
package org.plumbline.suggest.scope;

import org.jspecify.annotations.NullMarked;
