/**
 * What a text says happened: each event with what is told of it, who has to do with it, where and
 * when, and how firmly it is put. Events are grouped by what they tell, so that only those are
 * compared that may be the same.
 */
@NullMarked
package org.plumbline.check.event;

import org.jspecify.annotations.NullMarked;
