package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.suggest.figure.RangeReader.Opening;
import org.plumbline.suggest.number.Hedge;
import org.plumbline.suggest.number.Notation;
import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.suggest.number.NumeralReader;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.text.TextRange;

/** Reads the figure that begins at a place: hedge, number or range, unit. */
final class FigureReader {

  private final AmountReader amounts;
  private final RangeReader ranges;
  private final OddsReader odds;
  private final OrdinalReader ordinals;
  private final AgeReader ages;
  private final Hedging hedging = new Hedging();

  FigureReader(Notation notation) {
    NumeralReader numerals = new NumeralReader(notation);
    this.amounts = new AmountReader(numerals);
    this.ranges = new RangeReader(amounts);
    this.odds = new OddsReader(numerals);
    this.ordinals = new OrdinalReader(numerals);
    this.ages = new AgeReader(amounts, ranges);
  }

  /** The figure that begins at a place, where a word or a sign begins. */
  Optional<FoundFigure> read(Passage passage, int at) {
    if (Identifier.isBoundBefore(passage, at)) {
      return Optional.empty();
    }
    return ages.read(passage, at)
        .or(() -> ordinals.read(passage, at).filter(ordinal -> !isFraction(passage, at, ordinal)))
        .or(() -> hedged(passage, at));
  }

  private boolean isFraction(Passage passage, int at, FoundFigure ordinal) {
    return amounts
        .read(passage, at)
        .filter(amount -> amount.form() == Form.FRACTION)
        .filter(amount -> amount.end() >= ordinal.range().end())
        .isPresent();
  }

  private Optional<FoundFigure> hedged(Passage passage, int at) {
    Hedging.Before hedge = hedging.before(passage, at);
    boolean isHedged = hedge.numberAt() > at;
    Optional<Match<Opening>> opening = RangeReader.opening(passage, hedge.numberAt());
    Opening how = opening.map(Match::value).orElse(Opening.NONE);
    int number = opening.map(match -> passage.afterBlanks(match.end())).orElse(hedge.numberAt());
    if (passage.hasDigit(number) && Identifier.endAt(passage, number) > number) {
      return Optional.empty();
    }
    Optional<Amount> first = amounts.read(passage, number);
    if (first.isEmpty() || passage.isInsideWord(number)) {
      return Optional.empty();
    }
    Optional<Amount> range =
        how == Opening.FROM && Direction.isChange(passage, at)
            ? Optional.empty()
            : ranges.read(passage, how, first.get());
    if (range.isPresent()) {
      return finished(passage, at, range.get(), hedge.approximation(), isHedged)
          .filter(found -> !isScore(passage, first.get(), range.get()));
    }
    if (how != Opening.NONE || isFallingScore(passage, first.get())) {
      return Optional.empty();
    }
    Amount amount =
        odds.read(passage, first.get()).orElseGet(() -> withUnitOfSecond(passage, first.get()));
    return finished(passage, at, amount, hedge.approximation(), isHedged);
  }

  /** "3-1 win", "voted 5 to 4": two plain numbers side by side. */
  private static boolean isScore(Passage passage, Amount first, Amount range) {
    return range.isPlain()
        && Score.isAt(
            passage,
            first.range().start(),
            range.end(),
            range.quantity().min().orElse(BigDecimal.ZERO),
            range.quantity().max().orElse(BigDecimal.ONE));
  }

  private boolean isFallingScore(Passage passage, Amount first) {
    return first.isPlain()
        && !passage.previousWord(first.range().start()).equalsIgnoreCase("from")
        && ranges
            .second(passage, Opening.NONE, first)
            .filter(second -> second.isPlain() && second.value().compareTo(first.value()) <= 0)
            .isPresent();
  }

  /** "From 20 to 30 percent": the unit of the second end holds for the first. */
  private Amount withUnitOfSecond(Passage passage, Amount first) {
    if (!first.isPlain() || !passage.previousWord(first.range().start()).equalsIgnoreCase("from")) {
      return first;
    }
    Optional<Amount> second = ranges.second(passage, Opening.FROM, first);
    if (second.isEmpty()) {
      return first;
    }
    BigDecimal scale =
        first.scale().compareTo(BigDecimal.ONE) == 0 ? second.get().scale() : BigDecimal.ONE;
    Amount scaled = first.times(scale, first.end());
    return second.get().unit().map(unit -> scaled.in(unit, first.end())).orElse(scaled);
  }

  private Optional<FoundFigure> finished(
      Passage passage, int at, Amount amount, Approximation before, boolean isHedged) {
    boolean isNumber =
        amount.unit().isPresent()
            || (amount.form() == Form.FRACTION
                ? FractionRule.isPart(passage, amount.range().start(), amount.end(), isHedged)
                : PlainRule.isCount(passage, amount, isHedged));
    if (!isNumber) {
      return Optional.empty();
    }
    Optional<Hedge> after = hedging.after(passage, amount.end(), amounts);
    Approximation approximation =
        before == Approximation.EXACT
            ? after.map(Hedge::approximation).orElse(Approximation.EXACT)
            : before;
    Quantity quantity = Hedging.hedged(amount.quantity(), approximation);
    int end = after.map(hedge -> hedge.range().end()).orElse(amount.end());
    FigureKind kind =
        amount
            .unit()
            .map(Unit::kind)
            .orElse(amount.form() == Form.FRACTION ? FigureKind.RATIO : FigureKind.COUNT);
    return Optional.of(
        new FoundFigure(
            new TextRange(at, end),
            Figure.of(kind, quantity).withUnit(amount.unit().map(Unit::code))));
  }
}
