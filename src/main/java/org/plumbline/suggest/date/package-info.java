/**
 * How dates, times and durations are written in running text, and what they mean as seen from the
 * day of publication. Values are those of TIMEX3 (TimeML 1.2.1).
 */
@NullMarked
package org.plumbline.suggest.date;

import org.jspecify.annotations.NullMarked;
