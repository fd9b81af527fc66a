/**
 * Articles by the thousand, without a project: each is read, looked through and written before the
 * next ones fill the memory, on all cores and in the order in which they came.
 */
@NullMarked
package org.plumbline.workspace.batch;

import org.jspecify.annotations.NullMarked;
