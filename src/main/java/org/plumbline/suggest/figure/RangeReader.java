package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.suggest.number.Phrases;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.suggest.number.Starts;
import org.plumbline.suggest.number.WordList;

/**
 * Reads the second end of a range: "10-15%", "two to three dozen", "$3-5 million", "between 300 and
 * 500". Unit and scale of the second end hold for the first where it has none.
 */
final class RangeReader {

  /** What opens a range, and so how its ends are joined. */
  enum Opening {
    NONE,
    BETWEEN,
    FROM
  }

  private static final Phrases<Opening> OPENINGS =
      Phrases.<Opening>inAnyCase()
          .add("between", Opening.BETWEEN)
          .add("from", Opening.FROM)
          .add("anywhere between", Opening.BETWEEN)
          .add("anywhere from", Opening.FROM)
          .add("somewhere between", Opening.BETWEEN)
          .add("ranging from", Opening.FROM)
          .add("anything from", Opening.FROM)
          .add("anything between", Opening.BETWEEN)
          .build();

  private static final WordList TO = WordList.of("to", "up to");

  private static final WordList AND = WordList.of("and");

  private static final WordList OR = WordList.of("or");

  private static final WordList TO_OR = WordList.of("to", "up to", "or");

  private final AmountReader amounts;

  RangeReader(AmountReader amounts) {
    this.amounts = amounts;
  }

  static Starts starts() {
    return OPENINGS.starts();
  }

  /** What opens a range at a place. */
  static Optional<Match<Opening>> opening(Passage passage, int at) {
    return OPENINGS.at(passage.text(), at, passage.end());
  }

  /** The amount behind the words that join two ends. */
  Optional<Amount> second(Passage passage, Opening opening, Amount first) {
    int at = afterJoint(passage, opening, first.end());
    return at == first.end() ? Optional.empty() : amounts.readEnd(passage, at, first);
  }

  /** The range of which the first end was read; empty where no second one follows. */
  Optional<Amount> read(Passage passage, Opening opening, Amount first) {
    if (first.quantity().isRange() || first.quantity().max().isEmpty()) {
      return Optional.empty();
    }
    return second(passage, opening, first)
        .flatMap(last -> Ends.joined(first, last))
        .filter(range -> opening != Opening.NONE || !isAlternative(passage, first, range));
  }

  /** "Two or three" is a range; "10 or 500" are two numbers. */
  private static boolean isAlternative(Passage passage, Amount first, Amount range) {
    int gap = passage.afterBlanks(first.end());
    boolean isOr = OR.isAt(passage.text(), gap, passage.end());
    BigDecimal twice = first.value().add(first.value());
    return isOr && range.quantity().max().orElseThrow().compareTo(twice) > 0;
  }

  private static int afterJoint(Passage passage, Opening opening, int at) {
    int gap = passage.afterBlanks(isSuspended(passage, at) ? at + 1 : at);
    if (isDash(passage, gap) && opening != Opening.BETWEEN) {
      int next = passage.afterBlanks(gap + 1);
      // "10-15", "40 - 50" and " -300", but not "10- 15".
      boolean isEven = (gap == at) == (next == gap + 1);
      boolean isLoose = gap > at && passage.hasDigit(next);
      return isEven || isLoose ? behindTo(passage, next) : at;
    }
    WordList joint = opening == Opening.BETWEEN ? AND : opening == Opening.FROM ? TO : TO_OR;
    int word = joint.after(passage.text(), gap, passage.end());
    return word == gap || gap == at ? at : passage.afterBlanks(word);
  }

  /** "15- to 24-year-olds": a hyphen that waits for what both ends share. */
  private static boolean isSuspended(Passage passage, int at) {
    int next = passage.afterBlanks(Math.min(at + 1, passage.end()));
    return passage.hasHyphen(at)
        && next > at + 1
        && TO_OR.isAt(passage.text(), next, passage.end());
  }

  private static boolean isDash(Passage passage, int at) {
    return passage.hasHyphen(at) || passage.has(at, '\u2012') || passage.has(at, '\u2013');
  }

  /** "Two-to-three". */
  private static int behindTo(Passage passage, int at) {
    int to = TO.after(passage.text(), at, passage.end());
    return to > at && passage.hasHyphen(to) ? to + 1 : at;
  }
}
