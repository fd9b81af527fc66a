package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.suggest.figure.RangeReader.Opening;
import org.plumbline.suggest.number.Hedge;
import org.plumbline.suggest.number.HedgeReader;
import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.suggest.number.NumeralReader;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.suggest.number.Starts;
import org.plumbline.suggest.number.VagueReader;
import org.plumbline.text.TextRange;

/** Reads figures in English: hedge, number or range, unit. */
final class FigureReader implements PlaceReader {

  private static final Starts STARTS =
      Starts.anyOf(
          NumeralReader.starts(),
          VagueReader.starts(),
          HedgeReader.starts(),
          AgeReader.starts(),
          AmountReader.starts(),
          RangeReader.starts());

  private final AmountReader amounts;
  private final RangeReader ranges;
  private final OddsReader odds;
  private final OrdinalReader ordinals;
  private final AgeReader ages;
  private final Hedging hedging = new Hedging();

  FigureReader() {
    NumeralReader numerals = new NumeralReader();
    this.amounts = new AmountReader(numerals);
    this.ranges = new RangeReader(amounts);
    this.odds = new OddsReader(numerals);
    this.ordinals = new OrdinalReader(numerals);
    this.ages = new AgeReader(amounts, ranges);
  }

  @Override
  public boolean mayBegin(Passage passage, int at) {
    return passage.hasDigit(at)
        || !passage.hasWord(at)
        || STARTS.mayBegin(passage.text(), at, passage.end());
  }

  @Override
  public Optional<FoundFigure> read(Passage passage, int at) {
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
    if (isChain(passage, number) || passage.isInsideWord(number)) {
      return Optional.empty();
    }
    Optional<Amount> first = amounts.read(passage, number);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    boolean isFrom = how == Opening.FROM || isBehind(passage, "from", number);
    Optional<Amount> range =
        isFrom && Direction.isChange(passage, at)
            ? Optional.empty()
            : ranges.read(passage, how, first.get());
    if (range.isPresent()) {
      return finished(passage, at, range.get(), hedge.approximation(), isHedged)
          .filter(found -> !isScore(passage, first.get(), range.get(), isHedged));
    }
    if (how != Opening.NONE
        || isFallingScore(passage, first.get())
        || isEndOfScore(passage, first.get())) {
      return Optional.empty();
    }
    Amount amount =
        odds.read(passage, first.get())
            .orElseGet(() -> isFrom ? withUnitOfSecond(passage, first.get()) : first.get());
    return finished(passage, at, amount, hedge.approximation(), isHedged);
  }

  private static boolean isChain(Passage passage, int number) {
    int digits = passage.has(number, '+') ? number + 1 : number;
    return passage.hasDigit(digits) && Identifier.endAt(passage, digits) > digits;
  }

  private static boolean isBehind(Passage passage, String word, int at) {
    return passage.previousWord(at).equalsIgnoreCase(word);
  }

  /** "A 2-3 loss": two plain numbers side by side. */
  private static boolean isScore(Passage passage, Amount first, Amount range, boolean isHedged) {
    boolean isHyphened = !passage.hasWord(passage.afterBlanks(first.end()));
    return range.isPlain()
        && !isHedged
        && first.form() == Form.DIGITS
        && range.scale().compareTo(BigDecimal.ONE) == 0
        && Score.isAt(passage, first.range().start(), range.end(), isHyphened);
  }

  /** "52 to 48", but not "from 52 to 48". */
  private boolean isFallingScore(Passage passage, Amount first) {
    return first.isPlain()
        && !isBehind(passage, "from", first.range().start())
        && ranges
            .second(passage, Opening.NONE, first)
            .filter(second -> second.isPlain() && second.value().compareTo(first.value()) <= 0)
            .isPresent();
  }

  private boolean isEndOfScore(Passage passage, Amount second) {
    int at = second.range().start();
    if (!second.isPlain() || !isBehind(passage, "to", at)) {
      return false;
    }
    int first = passage.wordBefore(passage.wordBefore(at));
    return amounts
        .read(passage, first)
        .filter(amount -> isFallingScore(passage, amount))
        .isPresent();
  }

  /** "From 20 to 30 percent": the unit of the second end holds for the first. */
  private Amount withUnitOfSecond(Passage passage, Amount first) {
    Optional<Amount> second = ranges.second(passage, Opening.FROM, first);
    if (second.isEmpty() || !first.isPlain()) {
      return first;
    }
    boolean isScaled = first.scale().compareTo(BigDecimal.ONE) > 0;
    Amount scaled = first.times(isScaled ? BigDecimal.ONE : second.get().scale(), first.end());
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
    Quantity quantity = Hedging.hedged(Values.plain(amount.quantity()), approximation);
    int end = after.map(hedge -> hedge.range().end()).orElse(amount.end());
    Optional<Unit> unit =
        amount.unit().or(() -> after.filter(hedge -> isOfAge(passage, hedge)).map(_ -> Unit.YEARS));
    FigureKind kind =
        unit.map(Unit::kind)
            .orElse(amount.form() == Form.FRACTION ? FigureKind.RATIO : FigureKind.COUNT);
    return Optional.of(
        new FoundFigure(
            new TextRange(at, end), Figure.of(kind, quantity).withUnit(unit.map(Unit::code))));
  }

  /** "65 and older", "12 or younger". */
  private static boolean isOfAge(Passage passage, Hedge hedge) {
    String words = hedge.range().in(passage.text());
    return words.endsWith("older") || words.endsWith("younger");
  }
}
