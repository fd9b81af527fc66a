package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.suggest.number.Numeral;
import org.plumbline.suggest.number.NumeralReader;
import org.plumbline.suggest.number.Phrases;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.suggest.number.WordList;
import org.plumbline.text.TextRange;

/** Reads what is given in a smaller unit after a greater one: "5 ft 2 in", "3 dollars 50 cents". */
final class PartReader {

  private record Smaller(String code, BigDecimal share) {}

  private static final Map<String, Smaller> PARTS = new HashMap<>();

  static {
    Phrases.readLines(
        PartReader.class,
        "unit-parts.txt",
        (greater, parts) ->
            PARTS.put(
                greater,
                new Smaller(
                    parts[0],
                    BigDecimal.ONE.divide(new BigDecimal(parts[1]), MathContext.DECIMAL64))));
  }

  /** Inches are written so only behind feet; elsewhere "in" is a word. */
  private static final Phrases<String> INCHES =
      Phrases.<String>asWritten()
          .add("in", "[in_i]")
          .add("in.", "[in_i]")
          .add("\"", "[in_i]")
          .add("\u201d", "[in_i]")
          .build();

  private static final WordList AND = WordList.of("and");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumeralReader numerals;
  private final UnitReader units = new UnitReader();

  PartReader(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** The same amount with the smaller one that follows it, where one does. */
  Amount withParts(Passage passage, Amount amount) {
    Unit unit = amount.unit().orElseThrow();
    boolean isMoney = unit.kind() == FigureKind.MONEY;
    if (amount.quantity().isRange() || (!isMoney && !PARTS.containsKey(unit.code()))) {
      return amount;
    }
    int gap = passage.afterBlanks(amount.end());
    if (passage.hasHyphen(gap) && unit.code().equals("[ft_i]")) {
      gap++;
    }
    int number = passage.afterBlanks(AND.after(passage.text(), gap, passage.end()));
    return numerals
        .cardinal(passage.text(), passage.from(number))
        .flatMap(
            part ->
                isMoney ? coins(passage, amount, unit, part) : smaller(passage, amount, unit, part))
        .orElse(amount);
  }

  private Optional<Amount> smaller(Passage passage, Amount amount, Unit unit, Numeral part) {
    Smaller smaller = PARTS.get(unit.code());
    if (smaller == null) {
      return Optional.empty();
    }
    int end = part.range().end();
    Optional<Integer> stop =
        units
            .read(passage, end, part.value())
            .filter(match -> match.value().code().equals(smaller.code()))
            .map(Match::end)
            .or(
                () ->
                    smaller.code().equals("[in_i]")
                        ? INCHES
                            .at(passage.text(), passage.afterBlanks(end), passage.end())
                            .map(Match::end)
                        : Optional.empty());
    BigDecimal share = part.value().multiply(smaller.share(), MathContext.DECIMAL64);
    boolean isHyphened =
        passage.hasHyphen(amount.end()) && part.range().start() == amount.end() + 1;
    // "5-foot-11"
    Optional<Integer> bare =
        isHyphened && share.compareTo(BigDecimal.ONE) < 0 ? Optional.of(end) : Optional.empty();
    return stop.or(() -> bare).map(place -> plus(amount, share, place));
  }

  /** "3 dollars 50 cents"; "15 dollars 50" where nothing is counted behind it. */
  private Optional<Amount> coins(Passage passage, Amount amount, Unit unit, Numeral part) {
    int end = part.range().end();
    if (part.value().compareTo(HUNDRED) >= 0 || unit.factor().compareTo(BigDecimal.ONE) != 0) {
      return Optional.empty();
    }
    Optional<Match<Unit>> coin = units.read(passage, end, part.value());
    if (coin.isPresent()) {
      boolean isCoin =
          coin.get().value().kind() == FigureKind.MONEY
              && coin.get().value().factor().compareTo(BigDecimal.ONE) < 0;
      return isCoin
          ? Optional.of(
              plus(amount, part.value().multiply(coin.get().value().factor()), coin.get().end()))
          : Optional.empty();
    }
    boolean isLast = passage.wordAfter(end).isEmpty() && !passage.hasHyphen(end);
    boolean isBehindName = passage.hasLetter(amount.end() - 1) && amount.scale().intValue() == 1;
    return isLast && isBehindName && part.value().scale() <= 0 && amount.value().scale() <= 0
        ? Optional.of(plus(amount, part.value().movePointLeft(2), end))
        : Optional.empty();
  }

  private static Amount plus(Amount amount, BigDecimal part, int end) {
    return new Amount(
        new TextRange(amount.range().start(), end),
        Quantity.exactly(amount.value().add(part)),
        BigDecimal.ONE,
        amount.form(),
        amount.unit());
  }
}
