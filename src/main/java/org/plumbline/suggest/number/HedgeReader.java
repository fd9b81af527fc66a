package org.plumbline.suggest.number;

import java.util.Optional;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.text.TextRange;

/** Reads what stands before or after a number and says how exactly it is meant. */
public final class HedgeReader {

  private static final Phrases<Approximation> BEFORE = lexicon("hedges.txt");
  private static final Phrases<Approximation> AFTER = lexicon("hedges-after.txt");

  private static final WordList THAN = WordList.of("than");

  private static Phrases<Approximation> lexicon(String resource) {
    return Phrases.<Approximation>inAnyCase()
        .addAll(HedgeReader.class, resource, Approximation::valueOf)
        .build();
  }

  /** With which letters hedges before a number begin. */
  public static Starts starts() {
    return BEFORE.starts();
  }

  /**
   * The hedge that begins at a place, before a number: "about", "more than", "up to".
   *
   * @param within the hedge begins at its first unit, which begins a word
   */
  public Optional<Hedge> before(String text, TextRange within) {
    return BEFORE.at(text, within.start(), within.end()).map(match -> hedge(within.start(), match));
  }

  /**
   * The hedge that follows a number: "-odd", "or so", "or more", "+".
   *
   * @param within begins where the number ends
   */
  public Optional<Hedge> after(String text, TextRange within) {
    int at = within.start();
    if (at < within.end()
        && text.charAt(at) == '+'
        && !Chars.isWordAt(text, at + 1, within.end())) {
      return Optional.of(new Hedge(new TextRange(at, at + 1), Approximation.AT_LEAST));
    }
    int word = CardinalParse.afterGap(text, at, within.end());
    return word == at
        ? Optional.empty()
        : AFTER
            .at(text, word, within.end())
            .filter(match -> !isBeforeNumber(text, match.end(), within.end()))
            .map(match -> hedge(word, match));
  }

  /** "And more than 30 hours", "or about 30": what belongs to the number that follows. */
  private static boolean isBeforeNumber(String text, int at, int end) {
    int next = Chars.afterBlanks(text, at, end);
    return Chars.isDigitAt(text, next, end) || THAN.isAt(text, next, end);
  }

  private static Hedge hedge(int start, Match<Approximation> match) {
    return new Hedge(new TextRange(start, match.end()), match.value());
  }
}
