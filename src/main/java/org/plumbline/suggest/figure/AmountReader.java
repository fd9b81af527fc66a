package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.suggest.number.Numeral;
import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.suggest.number.NumeralReader;
import org.plumbline.suggest.number.Phrases;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.suggest.number.Starts;
import org.plumbline.suggest.number.VagueReader;
import org.plumbline.suggest.number.WordList;
import org.plumbline.text.TextRange;

/** Reads one number with its sign and its unit: "$1.2bn", "-5 degrees", "5 ft 2 in", "a third". */
final class AmountReader {

  private static final BigDecimal ONE = BigDecimal.ONE;

  /** Behind an amount of money; elsewhere most of them are units. */
  private static final Phrases<BigDecimal> SCALES_OF_MONEY =
      Phrases.<BigDecimal>asWritten()
          .add("k", new BigDecimal("1e3"))
          .add("K", new BigDecimal("1e3"))
          .add("m", new BigDecimal("1e6"))
          .add("M", new BigDecimal("1e6"))
          .add("mm", new BigDecimal("1e6"))
          .add("MM", new BigDecimal("1e6"))
          .add("mio", new BigDecimal("1e6"))
          .add("b", new BigDecimal("1e9"))
          .add("B", new BigDecimal("1e9"))
          .add("t", new BigDecimal("1e12"))
          .add("T", new BigDecimal("1e12"))
          .build();

  private static final BigDecimal MILLION = new BigDecimal("1e6");

  private static final WordList MINUS = WordList.of("minus", "negative");

  private static final WordList OF_A = WordList.of("a", "an", "of a", "of an");

  private final NumeralReader numerals;
  private final VagueReader vague = new VagueReader();
  private final UnitReader units = new UnitReader();
  private final PartReader parts;
  private final Weight weight = new Weight();

  AmountReader(NumeralReader numerals) {
    this.numerals = numerals;
    this.parts = new PartReader(numerals);
  }

  static Starts starts() {
    return Starts.anyOf(MINUS.starts(), Units.BEFORE.starts());
  }

  /** The amount that begins at a place, where a word or sign begins. */
  Optional<Amount> read(Passage passage, int at) {
    int signed = afterSign(passage, at);
    boolean isNegative = signed > at && !passage.has(at, '+');
    return money(passage, signed)
        .or(() -> number(passage, signed).map(number -> withUnit(passage, number)))
        .map(amount -> isNegative ? negated(amount) : amount)
        .map(amount -> startingAt(at, amount));
  }

  private static int afterSign(Passage passage, int at) {
    if (passage.has(at, '-') || passage.has(at, '\u2212') || passage.has(at, '+')) {
      boolean isFree = !passage.hasWord(at - 1) && !passage.has(at - 1, ')');
      return isFree ? at + 1 : at;
    }
    int minus = MINUS.after(passage.text(), at, passage.end());
    return minus > at ? passage.afterBlanks(minus) : at;
  }

  private static Amount negated(Amount amount) {
    Quantity of = amount.quantity();
    return amount.withQuantity(
        new Quantity(
            of.max().map(BigDecimal::negate),
            of.min().map(BigDecimal::negate),
            of.approximation()));
  }

  private static Amount startingAt(int at, Amount amount) {
    return new Amount(
        new TextRange(at, amount.end()),
        amount.quantity(),
        amount.scale(),
        amount.form(),
        amount.unit());
  }

  /** "$1.2bn", "EUR 350". */
  private Optional<Amount> money(Passage passage, int at) {
    Optional<Match<Unit>> sign = Units.BEFORE.at(passage.text(), at, passage.end());
    if (sign.isEmpty()) {
      return Optional.empty();
    }
    int gap = passage.afterBlanks(sign.get().end());
    boolean isNegative =
        !passage.hasWord(gap - 1) && (passage.has(gap, '-') || passage.has(gap, '\u2212'));
    int digits = isNegative ? gap + 1 : gap;
    if (!passage.hasDigit(digits) && !(passage.has(digits, '.') && passage.hasDigit(digits + 1))) {
      return Optional.empty();
    }
    return number(passage, digits)
        .filter(number -> sign.get().value().fits(number.value(), false))
        .map(number -> scaled(passage, number))
        .map(number -> number.in(sign.get().value(), number.end()))
        .map(amount -> isNegative ? negated(amount) : amount)
        .map(amount -> parts.withParts(passage, amount));
  }

  /** With a scale that only money has: "$5m". */
  private static Amount scaled(Passage passage, Amount number) {
    return SCALES_OF_MONEY
        .at(passage.text(), passage.afterBlanks(number.end()), passage.end())
        .filter(scale -> number.scale().compareTo(ONE) == 0)
        .filter(scale -> scale.end() <= number.end() + 1 || passage.hasWord(scale.end() - 2))
        .map(scale -> number.times(scale.value(), scale.end()))
        .orElse(number);
  }

  /** The second end of a range: behind "$5-" even "10m" is money. */
  Optional<Amount> readEnd(Passage passage, int at, Amount first) {
    boolean isMoney = first.unit().filter(unit -> unit.kind() == FigureKind.MONEY).isPresent();
    return isMoney && passage.hasDigit(at)
        ? number(passage, at)
            .map(number -> scaled(passage, number))
            .filter(number -> number.scale().compareTo(ONE) > 0)
            .filter(number -> units.read(passage, number.end(), number.value()).isEmpty())
            .or(() -> read(passage, at))
        : read(passage, at);
  }

  /** A plain number, a fraction, or a number that nobody counted. */
  private Optional<Amount> number(Passage passage, int at) {
    TextRange within = passage.from(Math.min(at, passage.end()));
    return fraction(passage, within)
        .or(() -> numerals.cardinal(passage.text(), within).map(AmountReader::amount))
        .or(
            () ->
                vague
                    .read(passage.text(), within)
                    .map(
                        found ->
                            new Amount(
                                found.range(),
                                found.quantity(),
                                ONE,
                                Form.WORDS,
                                Optional.empty())));
  }

  /** "A third", but not that of "half a million" or of "third man". */
  private Optional<Amount> fraction(Passage passage, TextRange within) {
    Optional<Numeral> fraction = numerals.fraction(passage.text(), within);
    if (fraction.isEmpty()) {
      return Optional.empty();
    }
    Optional<Numeral> cardinal = numerals.cardinal(passage.text(), within);
    boolean isPartOfMore =
        cardinal.isPresent() && cardinal.get().range().end() >= fraction.get().range().end();
    return isPartOfMore ? Optional.empty() : fraction.map(AmountReader::amount);
  }

  private static Amount amount(Numeral numeral) {
    return new Amount(
        numeral.range(),
        Quantity.exactly(numeral.value()),
        numeral.scale(),
        numeral.form(),
        Optional.empty());
  }

  private Amount withUnit(Passage passage, Amount number) {
    Optional<Amount> inMillions = inMillions(passage, number);
    if (inMillions.isPresent()) {
      return inMillions.get();
    }
    Optional<Match<Unit>> unit = units.read(passage, afterOfA(passage, number), number.value());
    if (unit.isEmpty()) {
      return number;
    }
    Unit meant = weight.orMoney(passage, number, unit.get());
    Amount amount = number.in(meant, unit.get().end());
    return parts.withParts(
        passage, meant.kind() == FigureKind.MONEY ? scaled(passage, amount, number) : amount);
  }

  /** "Half a mile", "a quarter of an acre": where the unit of a fraction may stand. */
  private static int afterOfA(Passage passage, Amount number) {
    int gap = passage.afterBlanks(number.end());
    int article = OF_A.after(passage.text(), gap, passage.end());
    return number.form() == Form.FRACTION && gap > number.end() && article > gap
        ? article
        : number.end();
  }

  /** "75 USD million". */
  private Amount scaled(Passage passage, Amount amount, Amount number) {
    int next = passage.afterBlanks(amount.end());
    if (next == amount.end() || number.scale().compareTo(ONE) > 0) {
      return amount;
    }
    return numerals
        .scale(passage.text(), passage.from(next))
        .map(scale -> amount.times(scale.value(), scale.range().end()))
        .orElse(amount);
  }

  /** "5m tonnes", "5M people": millions, where "5m tall" are metres. */
  private Optional<Amount> inMillions(Passage passage, Amount number) {
    int at = number.end();
    if (number.form() != Form.DIGITS
        || number.scale().compareTo(ONE) > 0
        || (!passage.has(at, 'm') && !passage.has(at, 'M'))
        || passage.hasWord(at + 1)) {
      return Optional.empty();
    }
    Amount millions = number.times(MILLION, at + 1);
    Optional<Match<Unit>> unit = units.read(passage, at + 1, millions.value());
    if (unit.isPresent() && passage.hasWord(unit.get().end() - 2)) {
      return Optional.of(
          millions.in(weight.orMoney(passage, millions, unit.get()), unit.get().end()));
    }
    return Nouns.isPlural(passage.wordAfter(at + 1)) ? Optional.of(millions) : Optional.empty();
  }
}
