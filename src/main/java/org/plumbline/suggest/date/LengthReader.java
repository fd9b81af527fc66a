package org.plumbline.suggest.date;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.suggest.number.Hedge;
import org.plumbline.suggest.number.HedgeReader;
import org.plumbline.suggest.number.Numeral;
import org.plumbline.suggest.number.NumeralReader;
import org.plumbline.text.TextRange;

/**
 * Reads lengths of time: "three weeks", "two and a half years", "10 to 15 minutes", "half an hour",
 * "a few days", "16-hour". Whether a length of time is spoken of at all is for the rules to tell.
 */
final class LengthReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private final NumeralReader numerals = new NumeralReader();
  private final HedgeReader hedges = new HedgeReader();

  /** How a length of time is counted. */
  enum Count {
    NUMBER,
    ARTICLE,
    UNCOUNTED,
    NONE
  }

  /**
   * A length of time.
   *
   * @param to the word after its last one
   */
  record Found(int to, Quantity quantity, ChronoUnit unit, Count count) {

    Found hedged(Approximation hedge) {
      return new Found(to, quantity.hedged(hedge), unit, count);
    }

    Reading reading() {
      return new Reading.Length(quantity, unit);
    }
  }

  /** The value of a number, and the word after it. */
  private record Amount(int to, Quantity quantity) {}

  /** The length that begins at a word, with the hedge before and after it. */
  Optional<Found> hedged(Passage passage, int index) {
    if (!passage.hasUnitSoonAfter(index)) {
      return Optional.empty();
    }
    Optional<Hedge> hedge = hedges.before(passage.text(), passage.next(index));
    if (hedge.isPresent()) {
      int next = passage.wordFrom(hedge.get().range().end());
      return plain(passage, next)
          .filter(found -> found.count() != Count.NONE)
          .map(found -> found.hedged(hedge.get().approximation()));
    }
    return plain(passage, index).map(found -> hedgedAfter(passage, index, found));
  }

  /** "Two weeks or so", "a decade or more"; not "$15 an hour or less", which is a rate. */
  private Found hedgedAfter(Passage passage, int index, Found found) {
    boolean isRate = found.count() == Count.ARTICLE && passage.word(index - 1).isDigits();
    if (isRate
        || found.count() == Count.NONE
        || !passage.word(found.to()).isAny("or", "and", "at")) {
      return found;
    }
    TextRange rest =
        new TextRange(passage.word(found.to() - 1).range().end(), passage.next(found.to()).end());
    return hedges
        .after(passage.text(), rest)
        .map(
            hedge ->
                new Found(
                    passage.wordFrom(hedge.range().end()),
                    found.quantity().hedged(hedge.approximation()),
                    found.unit(),
                    Count.NUMBER))
        .orElse(found);
  }

  /** The length that begins at a word. */
  Optional<Found> plain(Passage passage, int index) {
    if (!passage.hasUnitSoonAfter(index)) {
      return Optional.empty();
    }
    return counted(passage, index)
        .or(() -> half(passage, index))
        .or(() -> withArticle(passage, index))
        .or(() -> uncounted(passage, index))
        .or(() -> unitAlone(passage, index));
  }

  private Optional<Found> counted(Passage passage, int index) {
    return amount(passage, index)
        .flatMap(
            number ->
                unit(passage, afterFiller(passage, number.to()))
                    .map(
                        unit -> new Found(unit.to(), number.quantity(), unit.unit(), Count.NUMBER)))
        .map(found -> withSmallerUnit(passage, found));
  }

  private Optional<Amount> amount(Passage passage, int index) {
    Optional<Numeral> first = numeral(passage, index);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = passage.wordFrom(first.get().range().end());
    BigDecimal low = first.get().value();
    if (passage.word(next).isAny("to", "-", "\u2013", "or")) {
      Optional<Numeral> second = numeral(passage, next + 1);
      if (second.isPresent() && low.compareTo(second.get().value()) < 0) {
        Quantity range =
            new Quantity(Optional.of(low), Optional.of(second.get().value()), Approximation.RANGE);
        return Optional.of(new Amount(passage.wordFrom(second.get().range().end()), range));
      }
    }
    return Optional.of(new Amount(next, Quantity.exactly(low)));
  }

  private Optional<Numeral> numeral(Passage passage, int index) {
    Word word = passage.word(index);
    if (word.is("a") || (!word.isDigits() && !word.isLetters())) {
      return Optional.empty();
    }
    return numerals.cardinal(passage.text(), passage.next(index));
  }

  /** What may stand between a number and its unit: "two more years", "14 consecutive days". */
  private static int afterFiller(Passage passage, int index) {
    if (passage.word(index).is("-")) {
      return index + 1;
    }
    return passage.word(index).is(Meaning.FILLER) ? index + 1 : index;
  }

  private record UnitAt(int to, ChronoUnit unit) {}

  private static Optional<UnitAt> unit(Passage passage, int index) {
    Word word = passage.word(index);
    boolean isOrdinal =
        word.is("second")
            && !passage.word(index - 1).is("-")
            && passage.word(index + 1).isLetters();
    if (isOrdinal) {
      return Optional.empty();
    }
    return word.as(Meaning.UNIT)
        .or(() -> word.as(Meaning.UNITS))
        .map(sense -> new UnitAt(index + 1, ChronoUnit.valueOf(sense.value())));
  }

  /** "One hour and 20 minutes" is one length, counted in the smaller unit. */
  private Found withSmallerUnit(Passage passage, Found found) {
    int next = passage.word(found.to()).isAny("and", ",") ? found.to() + 1 : found.to();
    Optional<Amount> number = amount(passage, next);
    Optional<UnitAt> unit = number.flatMap(n -> unit(passage, n.to()));
    if (unit.isEmpty()
        || !measures(unit.get().unit(), found.unit())
        || number.get().quantity().isRange()
        || found.quantity().isRange()) {
      return withHalfMore(passage, found);
    }
    BigDecimal times =
        BigDecimal.valueOf(found.unit().getDuration().toSeconds())
            .divide(
                BigDecimal.valueOf(unit.get().unit().getDuration().toSeconds()),
                0,
                RoundingMode.HALF_UP);
    BigDecimal sum =
        found
            .quantity()
            .min()
            .orElseThrow()
            .multiply(times)
            .add(number.get().quantity().min().orElseThrow());
    return new Found(unit.get().to(), Quantity.exactly(sum), unit.get().unit(), Count.NUMBER);
  }

  /** Whether so many of one unit always make one of the other. */
  private static boolean measures(ChronoUnit small, ChronoUnit large) {
    return small.compareTo(large) < 0
        && (small == ChronoUnit.MONTHS || large.compareTo(ChronoUnit.MONTHS) < 0);
  }

  /** "A year and a half", "two years and a half". */
  private static Found withHalfMore(Passage passage, Found found) {
    int next = found.to();
    boolean isMore =
        passage.word(next).is("and")
            && passage.word(next + 1).is("a")
            && passage.word(next + 2).is("half")
            && found.quantity().min().isPresent()
            && !found.quantity().isRange();
    return isMore
        ? new Found(
            next + 3,
            Quantity.exactly(found.quantity().min().orElseThrow().add(HALF)),
            found.unit(),
            found.count())
        : found;
  }

  /** "Half an hour", "half a year", "a half hour", "half-hour", "a quarter-century". */
  private static Optional<Found> half(Passage passage, int index) {
    int half = passage.word(index).is("a") ? index + 1 : index;
    boolean isQuarter = passage.word(half).is("quarter");
    if (!passage.word(half).is("half") && !isQuarter) {
      return Optional.empty();
    }
    int next = passage.word(half + 1).isAny("a", "an", "-") ? half + 2 : half + 1;
    return unit(passage, next)
        .map(
            unit ->
                new Found(
                    unit.to(),
                    Quantity.exactly(isQuarter ? QUARTER : HALF),
                    unit.unit(),
                    Count.NUMBER));
  }

  private static Optional<Found> withArticle(Passage passage, int index) {
    boolean isArticle = passage.word(index).isAny("a", "an", "another");
    int next = isArticle ? afterFiller(passage, index + 1) : index;
    return isArticle && passage.word(next).is(Meaning.UNIT)
        ? unit(passage, next)
            .map(
                unit ->
                    new Found(
                        unit.to(), Quantity.exactly(BigDecimal.ONE), unit.unit(), Count.ARTICLE))
            .map(found -> withHalfMore(passage, found))
        : Optional.empty();
  }

  /** "Several weeks", "a few days", "many years". */
  private static Optional<Found> uncounted(Passage passage, int index) {
    int next = passage.word(index).isAny("a", "the") ? index + 1 : index;
    if (!passage.word(next).is(Meaning.UNCOUNTED)) {
      return Optional.empty();
    }
    next = passage.word(next + 1).is("of") ? next + 2 : next + 1;
    next = afterFiller(passage, next);
    return passage.word(next).is(Meaning.UNITS)
        ? unit(passage, next)
            .map(unit -> new Found(unit.to(), Quantity.UNKNOWN, unit.unit(), Count.UNCOUNTED))
        : Optional.empty();
  }

  /** One of the unit at a word: "year" in "the past year". */
  Optional<Found> one(Passage passage, int index) {
    return unit(passage, index)
        .map(
            unit ->
                new Found(unit.to(), Quantity.exactly(BigDecimal.ONE), unit.unit(), Count.NUMBER));
  }

  private static Optional<Found> unitAlone(Passage passage, int index) {
    return passage.word(index).is(Meaning.UNITS)
        ? unit(passage, index)
            .map(unit -> new Found(unit.to(), Quantity.UNKNOWN, unit.unit(), Count.NONE))
        : Optional.empty();
  }
}
