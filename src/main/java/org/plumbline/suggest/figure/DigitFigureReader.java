package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.suggest.number.Chars;
import org.plumbline.suggest.number.Notation;
import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.suggest.number.NumeralReader;
import org.plumbline.suggest.number.Phrases;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.suggest.number.WordList;
import org.plumbline.text.TextRange;

/**
 * Reads figures in digits, for languages whose words for numbers and hedges are not known: amounts
 * with a sign or a unit, ranges with a dash, and numbers that a word follows.
 */
final class DigitFigureReader implements PlaceReader {

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private static final Phrases<BigDecimal> SCALES =
      Phrases.<BigDecimal>inAnyCase()
          .addAll(DigitFigureReader.class, "foreign-scales.txt", BigDecimal::new)
          .build();

  private static final Phrases<Unit> UNITS =
      Phrases.<Unit>inAnyCase()
          .addAll(DigitFigureReader.class, "foreign-units.txt", Units::ofKind)
          .build();

  private static final WordList HOURS =
      WordList.of("Uhr", "h", "heures", "heure", "horas", "hora", "ore", "uur");

  private static final WordList NO_NOUNS =
      WordList.read(DigitFigureReader.class, "foreign-no-nouns.txt");

  private final NumeralReader numerals;
  private final WordList months;

  DigitFigureReader(Locale language) {
    this.numerals = new NumeralReader(Notation.of(language));
    this.months =
        WordList.of(
            Stream.of(Month.values())
                .flatMap(
                    month ->
                        Stream.of(TextStyle.FULL, TextStyle.SHORT)
                            .map(style -> month.getDisplayName(style, language)))
                .toArray(String[]::new));
  }

  @Override
  public boolean mayBegin(Passage passage, int at) {
    return passage.hasDigit(at) || !passage.hasLetter(at) || passage.hasCapital(at);
  }

  @Override
  public Optional<FoundFigure> read(Passage passage, int at) {
    if (Identifier.isBoundBefore(passage, at)
        || (passage.hasDigit(at) && Identifier.endAt(passage, at) > at)) {
      return Optional.empty();
    }
    Optional<Amount> first = amount(passage, at);
    return first
        .flatMap(low -> upper(passage, low).flatMap(high -> Ends.joined(low, high)))
        .or(() -> first)
        .filter(amount -> amount.unit().isPresent() || isCount(passage, amount))
        .map(DigitFigureReader::found);
  }

  private Optional<Amount> upper(Passage passage, Amount low) {
    int dash = passage.afterBlanks(low.end());
    boolean isDash = dash < passage.end() && Chars.isDash(passage.at(dash));
    return isDash ? amount(passage, passage.afterBlanks(dash + 1)) : Optional.empty();
  }

  private Optional<Amount> amount(Passage passage, int at) {
    Optional<Match<Unit>> before = Units.BEFORE.at(passage.text(), at, passage.end());
    int number = before.map(sign -> passage.afterBlanks(sign.end())).orElse(at);
    boolean isNegative = passage.has(number, '-') || passage.has(number, '\u2212');
    int digits = isNegative ? number + 1 : number;
    if (!passage.hasDigit(digits)) {
      return Optional.empty();
    }
    return numerals
        .inDigits(passage.text(), passage.from(digits))
        .map(
            read ->
                scaled(
                    passage,
                    new Amount(
                        new TextRange(at, read.range().end()),
                        Quantity.exactly(isNegative ? read.value().negate() : read.value()),
                        ONE,
                        Form.DIGITS,
                        Optional.empty())))
        .map(
            amount ->
                before
                    .map(sign -> amount.in(sign.value(), amount.end()))
                    .orElseGet(() -> withUnit(passage, amount)));
  }

  private static Amount scaled(Passage passage, Amount amount) {
    return SCALES
        .at(passage.text(), passage.afterBlanks(amount.end()), passage.end())
        .map(scale -> amount.times(scale.value(), scale.end()))
        .orElse(amount);
  }

  private static Amount withUnit(Passage passage, Amount amount) {
    int gap = passage.afterBlanks(amount.end());
    int name = gap == amount.end() && passage.hasHyphen(gap) ? gap + 1 : gap;
    return UNITS
        .at(passage.text(), name, passage.end())
        .or(() -> Units.SYMBOLS.at(passage.text(), gap, passage.end()))
        .map(unit -> amount.in(unit.value(), unit.end()))
        .orElse(amount);
  }

  /** A number with groups, decimals or a scale, or one before a word, that is no year or day. */
  private boolean isCount(Passage passage, Amount amount) {
    int end = amount.end();
    String next = passage.wordAfter(end);
    if (Identifier.isBoundAfter(passage, end) || months.has(next) || HOURS.has(next)) {
      return false;
    }
    boolean isBare = Chars.afterDigits(passage.text(), amount.range().start(), end) == end;
    boolean isYear =
        amount.value().compareTo(FIRST_YEAR) >= 0 && amount.value().compareTo(LAST_YEAR) <= 0;
    return !isBare
        || (!isYear
            && !next.isEmpty()
            && passage.hasLetter(passage.afterBlanks(end))
            && !NO_NOUNS.has(next));
  }

  private static FoundFigure found(Amount amount) {
    FigureKind kind = amount.unit().map(Unit::kind).orElse(FigureKind.COUNT);
    return new FoundFigure(
        amount.range(),
        Figure.of(kind, Values.plain(amount.quantity())).withUnit(amount.unit().map(Unit::code)));
  }
}
