/**
 * The annotation document: the JSON form in which an article and all that was said about it leave
 * and enter the program, and the contract that other programs read.
 *
 * <p>An {@link org.plumbline.exchange.AnnotationDocument} is a value; {@link
 * org.plumbline.exchange.DocumentWriter} and {@link org.plumbline.exchange.DocumentReader} turn it
 * into JSON and back, {@link org.plumbline.exchange.Validation} only looks. Offsets are UTF-16 in
 * the value and Unicode code points in the JSON; they are converted here and nowhere else.
 *
 * <p>A document that is not right is refused whole, with every {@link
 * org.plumbline.exchange.Problem} that was found. It is looked at in steps, and each step may rely
 * on those before it: is it JSON, does it follow the schema (in {@code assets}, also on the class
 * path), do its parts fit each other and the text.
 *
 * <p>This package is the only one that knows of Jackson and of the schema validator. Writing loads
 * neither the validator nor the JSON tree, so that a terminal command starts fast.
 */
@NullMarked
package org.plumbline.exchange;

import org.jspecify.annotations.NullMarked;
