package org.plumbline.check.age;

import org.plumbline.check.calendar.Stretch;
import org.plumbline.text.TextRange;

/**
 * When somebody was born, or something began.
 *
 * @param range where it is said, in UTF-16 units
 * @param date the days that it may have been
 * @param written the date as it is put in messages
 */
record Birth(TextRange range, Stretch date, String written, Bearer bearer) {}
