/** How old people and things are said to be, against when they were born or began. */
@NullMarked
package org.plumbline.check.age;

import org.jspecify.annotations.NullMarked;
