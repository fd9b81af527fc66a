package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.suggest.number.Phrases;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.suggest.number.Starts;
import org.plumbline.suggest.number.WordList;
import org.plumbline.text.TextRange;

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

  private static final BigDecimal ONE = BigDecimal.ONE;

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
    return at == first.end() ? Optional.empty() : amounts.read(passage, at);
  }

  /** The range of which the first end was read; empty where no second one follows. */
  Optional<Amount> read(Passage passage, Opening opening, Amount first) {
    if (first.quantity().isRange() || first.quantity().max().isEmpty()) {
      return Optional.empty();
    }
    return second(passage, opening, first)
        .flatMap(last -> joined(first, last))
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
    int gap = passage.afterBlanks(at);
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

  private static boolean isDash(Passage passage, int at) {
    return passage.hasHyphen(at) || passage.has(at, '\u2012') || passage.has(at, '\u2013');
  }

  /** "Two-to-three". */
  private static int behindTo(Passage passage, int at) {
    int to = TO.after(passage.text(), at, passage.end());
    return to > at && passage.hasHyphen(to) ? to + 1 : at;
  }

  private static Optional<Amount> joined(Amount first, Amount last) {
    if (last.quantity().isRange() || last.quantity().max().isEmpty()) {
      return Optional.empty();
    }
    Optional<Unit> unit = commonUnit(first, last);
    if (unit.isEmpty() && (first.unit().isPresent() || last.unit().isPresent())) {
      return Optional.empty();
    }
    if ((first.form() == Form.FRACTION) != (last.form() == Form.FRACTION)) {
      return Optional.empty();
    }
    BigDecimal low = first.value();
    if (first.unit().isEmpty()) {
      low = low.multiply(unit.map(Unit::factor).orElse(ONE));
    }
    BigDecimal high = last.value();
    if (first.unit().isPresent() && last.unit().isEmpty()) {
      high = high.multiply(unit.map(Unit::factor).orElse(ONE));
    }
    BigDecimal scaled = low.multiply(last.scale());
    if (first.scale().compareTo(ONE) == 0 && scaled.compareTo(high) < 0) {
      low = scaled;
    }
    boolean isBelowZero = low.signum() < 0 && high.signum() <= 0;
    if (low.compareTo(high) == 0 || (low.compareTo(high) > 0 && !isBelowZero)) {
      return Optional.empty();
    }
    Quantity quantity =
        new Quantity(Optional.of(low.min(high)), Optional.of(low.max(high)), Approximation.RANGE);
    return Optional.of(
        new Amount(
            new TextRange(first.range().start(), last.end()), quantity, ONE, first.form(), unit));
  }

  private static Optional<Unit> commonUnit(Amount first, Amount last) {
    if (first.unit().isPresent() && last.unit().isPresent()) {
      return first.unit().filter(unit -> unit.isSameAs(last.unit().get()));
    }
    return last.unit().or(() -> first.unit().filter(unit -> unit.kind() == FigureKind.MONEY));
  }
}
