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
import org.plumbline.suggest.number.Starts;
import org.plumbline.suggest.number.WordList;
import org.plumbline.text.TextRange;

/**
 * Ages that no unit tells: "aged 47", "under the age of 5", "ages 5 to 10", "in his 40s", a number
 * between commas behind a name, and "she was 75".
 */
final class AgeReader {

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

  private static final WordList IN_THE =
      WordList.of("in his", "in her", "in their", "in my", "in our");

  private static final Phrases<int[]> PART_OF_DECADE =
      Phrases.<int[]>inAnyCase()
          .add("early", new int[] {0, 3})
          .add("mid", new int[] {4, 6})
          .add("late", new int[] {7, 9})
          .build();

  /** Nouns for persons behind which an age stands between commas, as behind a name. */
  private static final WordList PERSONS = WordList.read(AgeReader.class, "persons.txt");

  /** Words between which and the end of a sentence a number is an age. */
  private static final WordList SAID =
      WordList.of(
          "he was",
          "she was",
          "he is",
          "she is",
          "who was",
          "who is",
          "dead at",
          "died at",
          "dies at",
          "was only",
          "was just",
          "is only",
          "is just");

  private static final WordList TURNED = WordList.of("turned", "turns", "he's", "she's");

  /** Nobody is known to have lived longer; older numbers behind names are something else. */
  private static final int OLDEST = 122;

  private final AmountReader amounts;
  private final RangeReader ranges;
  private final Hedging hedging = new Hedging();

  AgeReader(AmountReader amounts, RangeReader ranges) {
    this.amounts = amounts;
    this.ranges = ranges;
  }

  static Starts starts() {
    return Starts.anyOf(PREFIXES.starts(), IN_THE.starts());
  }

  Optional<FoundFigure> read(Passage passage, int at) {
    return worded(passage, at).or(() -> decade(passage, at)).or(() -> bare(passage, at));
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
    return Optional.of(found(at, end, hedged, Unit.YEARS.code()));
  }

  /** "In his 40s", "in her late thirties". */
  private static Optional<FoundFigure> decade(Passage passage, int at) {
    int inThe = IN_THE.after(passage.text(), at, passage.end());
    if (inThe == at) {
      return Optional.empty();
    }
    int next = passage.afterBlanks(inThe);
    Optional<Match<int[]>> part = PART_OF_DECADE.at(passage.text(), next, passage.end());
    int decade = part.isEmpty() ? next : passage.afterGap(part.get().end());
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
                    Unit.YEARS.code()));
  }

  /** "Ann Lee, 47, of Leeds", "his daughter, 11,", "she was 75." */
  private static Optional<FoundFigure> bare(Passage passage, int at) {
    int stop = Chars.afterDigits(passage.text(), at, passage.end());
    if (stop == at || stop - at > 3 || !isEnd(passage, stop)) {
      return Optional.empty();
    }
    int years = Integer.parseInt(passage.text().substring(at, stop));
    boolean isAge = isBehindName(passage, at) || isSaid(passage, at);
    return isAge && years > 0 && years <= OLDEST
        ? Optional.of(
            found(at, stop, Quantity.exactly(BigDecimal.valueOf(years)), Unit.YEARS.code()))
        : Optional.empty();
  }

  /** A comma, a point or the end, and no further number. */
  private static boolean isEnd(Passage passage, int at) {
    boolean isMark =
        passage.has(at, ',') || passage.has(at, '.') || passage.has(at, ';') || at == passage.end();
    return isMark
        && !passage.hasDigit(passage.afterBlanks(Math.min(at + 1, passage.end())))
        && !passage.has(at + 1, '.');
  }

  private static boolean isBehindName(Passage passage, int at) {
    boolean isBehindComma =
        at - 2 >= passage.start() && Chars.isBlank(passage.at(at - 1)) && passage.has(at - 2, ',');
    if (!isBehindComma) {
      return false;
    }
    int comma = at - 2;
    int word = passage.wordBefore(comma);
    boolean isName =
        word < comma
            && passage.hasCapital(word)
            && passage.hasLetter(comma - 1)
            && !Label.isNoName(passage, word, comma);
    return isName || PERSONS.has(passage.text().substring(word, comma));
  }

  private static boolean isSaid(Passage passage, int at) {
    int word = passage.wordBefore(passage.wordBefore(at));
    return SAID.has(passage.text().substring(word, at).strip())
        || TURNED.has(passage.previousWord(at));
  }

  private static FoundFigure found(int start, int end, Quantity quantity, String unit) {
    return new FoundFigure(
        new TextRange(start, end), Figure.of(FigureKind.AGE, quantity).withUnit(Optional.of(unit)));
  }
}
