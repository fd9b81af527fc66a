/**
 * How dates, times and durations are written in running text, and what they mean as seen from the
 * day of publication. Values are those of TIMEX3 (TimeML 1.2.1).
 *
 * <p>The {@link org.plumbline.suggest.date.Lexer} cuts a paragraph into words and gives each what
 * the {@link org.plumbline.suggest.date.Lexicon} knows of it. Where a word may begin an expression,
 * every {@link org.plumbline.suggest.date.Rule} of the language is asked, and the longest find
 * wins. Which rules a language has, its {@link org.plumbline.suggest.date.Grammar} says. In which
 * direction a weekday or a month without a year lies, {@link org.plumbline.suggest.date.Tense} and
 * {@link org.plumbline.suggest.date.Nearest} tell.
 */
@NullMarked
package org.plumbline.suggest.date;

import org.jspecify.annotations.NullMarked;
