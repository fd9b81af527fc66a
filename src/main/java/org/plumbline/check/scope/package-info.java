/**
 * What a figure is a figure of: the thing counted or measured, what happens to it, who has to do
 * with it, where and when. Figures are compared where that is the same, and it can be told why
 * others are not.
 */
@NullMarked
package org.plumbline.check.scope;

import org.jspecify.annotations.NullMarked;
