/**
 * How numbers are written in running text: digits in either grouping, words, mixes of both, ranges
 * and hedges. It knows neither what is counted nor in which unit.
 */
@NullMarked
package org.plumbline.suggest.number;

import org.jspecify.annotations.NullMarked;
