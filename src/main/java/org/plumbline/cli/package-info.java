/**
 * The commands for a terminal. What was asked for goes to standard output, refusals and problems to
 * standard error, a line each, naming file and reason; the exit code tells which of them came.
 *
 * <p>{@link org.plumbline.cli.Commands} is the way in. A command says what it takes in annotations
 * for picocli and leaves the work to the use cases of {@code workspace} and {@code exchange}.
 */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
