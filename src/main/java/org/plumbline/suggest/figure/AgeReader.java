package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.suggest.figure.RangeReader.Opening;
import org.plumbline.suggest.number.Chars;
import org.plumbline.suggest.number.Phrases;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.text.TextRange;

/**
 * Ages that no unit tells: "aged 47", "under the age of 5", "ages 5 to 10", "in his 40s", and the
 * number between commas behind a name.
 */
final class AgeReader {

  private static final Unit YEARS = Unit.of(FigureKind.AGE, "a");

  private static final Phrases<Approximation> PREFIXES =
      Phrases.<Approximation>inAnyCase()
          .addAll(AgeReader.class, "age-words.txt", Approximation::valueOf)
          .build();

  private static final Phrases<String> UNITS =
      Phrases.<String>inAnyCase()
          .add("years", "a")
          .add("year", "a")
          .add("months", "mo")
          .add("month", "mo")
          .add("weeks", "wk")
          .add("week", "wk")
          .add("days", "d")
          .build();

  private static final Phrases<BigDecimal> DECADES =
      Phrases.<BigDecimal>inAnyCase()
          .addAll(AgeReader.class, "age-decades.txt", BigDecimal::new)
          .build();

  private static final Phrases<Boolean> IN_THE =
      Phrases.<Boolean>inAnyCase()
          .add("in his", true)
          .add("in her", true)
          .add("in their", true)
          .add("in my", true)
          .add("in our", true)
          .build();

  private static final Phrases<int[]> PART_OF_DECADE =
      Phrases.<int[]>inAnyCase()
          .add("early", new int[] {0, 3})
          .add("mid", new int[] {4, 6})
          .add("late", new int[] {7, 9})
          .build();

  /** Nobody is known to have lived longer; older numbers behind names are something else. */
  private static final int OLDEST = 122;

  private final AmountReader amounts;
  private final RangeReader ranges;
  private final Hedging hedging = new Hedging();

  AgeReader(AmountReader amounts, RangeReader ranges) {
    this.amounts = amounts;
    this.ranges = ranges;
  }

  Optional<FoundFigure> read(Passage passage, int at) {
    return worded(passage, at).or(() -> decade(passage, at)).or(() -> apposed(passage, at));
  }

  private Optional<FoundFigure> worded(Passage passage, int at) {
    Optional<Match<Approximation>> prefix = PREFIXES.at(passage.text(), at, passage.end());
    if (prefix.isEmpty()) {
      return Optional.empty();
    }
    int next = passage.afterBlanks(prefix.get().end());
    Hedging.Before hedge = hedging.before(passage, next);
    Optional<Match<Opening>> opening = RangeReader.opening(passage, hedge.numberAt());
    int number = opening.map(match -> passage.afterBlanks(match.end())).orElse(hedge.numberAt());
    Optional<Amount> first =
        amounts.read(passage, number).filter(amount -> amount.isPlain() || isAge(amount));
    if (first.isEmpty() || Identifier.isBoundBefore(passage, at)) {
      return Optional.empty();
    }
    Amount amount =
        ranges
            .read(passage, opening.map(Match::value).orElse(Opening.NONE), first.get())
            .filter(range -> range.isPlain() || isAge(range))
            .orElse(first.get());
    Approximation approximation =
        hedge.approximation() == Approximation.EXACT ? prefix.get().value() : hedge.approximation();
    Quantity quantity = Hedging.hedged(amount.quantity(), approximation);
    return isLife(amount) ? withUnit(passage, at, amount, quantity) : Optional.empty();
  }

  private static boolean isAge(Amount amount) {
    return amount.unit().filter(unit -> unit.kind() == FigureKind.AGE).isPresent();
  }

  private static boolean isLife(Amount amount) {
    return amount.value().signum() >= 0 && amount.value().intValue() <= 10 * OLDEST;
  }

  private Optional<FoundFigure> withUnit(
      Passage passage, int at, Amount amount, Quantity quantity) {
    if (amount.unit().isPresent()) {
      return Optional.of(found(at, amount.end(), quantity, amount.unit().get().code()));
    }
    int gap = passage.afterBlanks(amount.end());
    Optional<Match<String>> unit = UNITS.at(passage.text(), gap, passage.end());
    if (unit.isPresent()) {
      return Optional.of(found(at, unit.get().end(), quantity, unit.get().value()));
    }
    if (Identifier.isBoundAfter(passage, amount.end())) {
      return Optional.empty();
    }
    int end =
        hedging
            .after(passage, amount.end(), amounts)
            .map(hedge -> hedge.range().end())
            .orElse(amount.end());
    Quantity hedged =
        hedging
            .after(passage, amount.end(), amounts)
            .map(hedge -> Hedging.hedged(quantity, hedge.approximation()))
            .orElse(quantity);
    return Optional.of(found(at, end, hedged, YEARS.code()));
  }

  /** "In his 40s", "in her late thirties". */
  private static Optional<FoundFigure> decade(Passage passage, int at) {
    Optional<Match<Boolean>> inThe = IN_THE.at(passage.text(), at, passage.end());
    if (inThe.isEmpty()) {
      return Optional.empty();
    }
    int next = passage.afterBlanks(inThe.get().end());
    Optional<Match<int[]>> part = PART_OF_DECADE.at(passage.text(), next, passage.end());
    int decade = part.isEmpty() ? next : afterGap(passage, part.get().end());
    int[] years = part.map(Match::value).orElse(new int[] {0, 9});
    return DECADES
        .at(passage.text(), decade, passage.end())
        .map(
            tens ->
                found(
                    next,
                    tens.end(),
                    new Quantity(
                        Optional.of(tens.value().add(BigDecimal.valueOf(years[0]))),
                        Optional.of(tens.value().add(BigDecimal.valueOf(years[1]))),
                        Approximation.RANGE),
                    YEARS.code()));
  }

  private static int afterGap(Passage passage, int at) {
    return passage.hasHyphen(at) ? at + 1 : passage.afterBlanks(at);
  }

  /** "Ann Lee, 47, of Leeds": a number alone between commas behind a name. */
  private static Optional<FoundFigure> apposed(Passage passage, int at) {
    int stop = Chars.afterDigits(passage.text(), at, passage.end());
    int digits = stop - at;
    if (digits < 1 || digits > 3 || !isBetweenCommas(passage, at, stop)) {
      return Optional.empty();
    }
    int years = Integer.parseInt(passage.text().substring(at, stop));
    int comma = passage.text().lastIndexOf(',', at);
    int word = passage.wordBefore(comma);
    boolean isName =
        word < comma
            && passage.hasCapital(word)
            && passage.hasLetter(comma - 1)
            && !Label.isNoName(passage, word, comma);
    return isName && years > 0 && years <= OLDEST
        ? Optional.of(found(at, stop, Quantity.exactly(BigDecimal.valueOf(years)), YEARS.code()))
        : Optional.empty();
  }

  private static boolean isBetweenCommas(Passage passage, int at, int stop) {
    boolean isBehindComma =
        at - 2 >= passage.start() && Chars.isBlank(passage.at(at - 1)) && passage.has(at - 2, ',');
    boolean isBeforeComma =
        (passage.has(stop, ',') && !passage.hasDigit(passage.afterBlanks(stop + 1)))
            || (passage.has(stop, '.') && !passage.hasDigit(stop + 1))
            || passage.has(stop, ';');
    return isBehindComma && isBeforeComma;
  }

  private static FoundFigure found(int start, int end, Quantity quantity, String unit) {
    return new FoundFigure(
        new TextRange(start, end), Figure.of(FigureKind.AGE, quantity).withUnit(Optional.of(unit)));
  }
}
