/**
 * What an article says about days, hours and ages, held against the calendar and against itself.
 */
@NullMarked
package org.plumbline.check.time;

import org.jspecify.annotations.NullMarked;
