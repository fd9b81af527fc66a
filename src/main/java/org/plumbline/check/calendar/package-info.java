/**
 * Dates as they are written, possible or not: with the year or without, whatever was tagged. Unlike
 * suggestions they are not resolved, so that a check can tell what the text says from what follows.
 */
@NullMarked
package org.plumbline.check.calendar;

import org.jspecify.annotations.NullMarked;
