package org.plumbline.suggest.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.text.TextRange;

/**
 * Reads numbers that nobody counted: "several", "a few hundred", "dozens", "tens of thousands".
 * What bounds they are given stands in {@code vague.txt}.
 */
public final class VagueReader {

  /**
   * A number that nobody counted.
   *
   * @param range without an "of" towards what is counted; in UTF-16 units of the text
   */
  public record Vague(TextRange range, Quantity quantity) {}

  /**
   * @param isNoValue whether the words say too little to have a value by themselves
   */
  private record Bounds(BigDecimal least, Optional<BigDecimal> most, boolean isNoValue) {
    static Bounds of(String leastAndMost) {
      String[] parts = leastAndMost.split(" ", -1);
      return new Bounds(
          new BigDecimal(parts[0]),
          parts[1].equals("*") ? Optional.empty() : Optional.of(new BigDecimal(parts[1])),
          parts.length > 2);
    }

    Bounds times(BigDecimal factor) {
      return new Bounds(least.multiply(factor), most.map(factor::multiply), false);
    }

    Quantity quantity() {
      if (isNoValue) {
        return Quantity.UNKNOWN;
      }
      Approximation approximation = most.isEmpty() ? Approximation.AT_LEAST : Approximation.RANGE;
      return new Quantity(Optional.of(least), most, approximation);
    }
  }

  /** "A few hundred million" has two. */
  private static final int MOST_SCALES = 3;

  private static final Phrases<Bounds> WORDS =
      Phrases.<Bounds>inAnyCase().addAll(VagueReader.class, "vague.txt", Bounds::of).build();

  /** The words that stand only before a scale: "few hundred", "tens of thousands". */
  private static final Phrases<Boolean> UNFINISHED =
      Phrases.<Boolean>inAnyCase()
          .add("few", true)
          .add("tens of", true)
          .add("a couple", true)
          .build();

  /** With which letters such numbers begin. */
  public static Starts starts() {
    return WORDS.starts();
  }

  /**
   * The number that begins at a place.
   *
   * @param within it begins at its first unit, which begins a word
   */
  public Optional<Vague> read(String text, TextRange within) {
    int at = within.start();
    int end = within.end();
    Optional<Match<Bounds>> word = WORDS.at(text, at, end);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Bounds bounds = word.get().value();
    int stop = word.get().end();
    boolean isUnfinished =
        UNFINISHED.at(text, at, end).filter(match -> match.end() == word.get().end()).isPresent();
    for (int i = 0; i < MOST_SCALES; i++) {
      Optional<Match<NumberWord>> multiple = multiple(text, stop, end);
      if (multiple.isEmpty()) {
        break;
      }
      bounds = bounds.times(multiple.get().value().value());
      stop = multiple.get().end();
      isUnfinished = false;
    }
    TextRange range = new TextRange(at, withoutOf(text, at, stop));
    return isUnfinished ? Optional.empty() : Optional.of(new Vague(range, bounds.quantity()));
  }

  /** "Hundreds of thousands": the scale that follows, perhaps behind an "of". */
  private static Optional<Match<NumberWord>> multiple(String text, int at, int end) {
    int gap = CardinalParse.afterGap(text, at, end);
    int word =
        text.regionMatches(true, gap, "of", 0, 2) ? Chars.afterBlanks(text, gap + 2, end) : gap;
    return word == at || word >= end
        ? Optional.empty()
        : NumberWord.CARDINALS.at(text, word, end).filter(match -> match.value().isMultiple());
  }

  private static int withoutOf(String text, int at, int stop) {
    int of = stop - 2;
    boolean endsWithOf =
        of - 1 > at
            && text.regionMatches(true, of, "of", 0, 2)
            && !Chars.isWord(text.charAt(of - 1));
    int next = of;
    while (endsWithOf && next > at && !Chars.isWord(text.charAt(next - 1))) {
      next--;
    }
    return endsWithOf ? next : stop;
  }
}
