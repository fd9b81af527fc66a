package org.plumbline.suggest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.suggest.number.Chars;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.suggest.number.WordList;

/** Reads the unit that follows a number: "5 km", "3-inch", "40%", "47-year-old", "20 (kg)". */
final class UnitReader {

  private static final Unit INCH = Unit.of(FigureKind.MEASURE, "[in_i]");

  private static final Unit FOOT = Unit.of(FigureKind.MEASURE, "[ft_i]");

  /** How far back an open quotation is looked for, in UTF-16 units. */
  private static final int LONGEST_QUOTATION = 1000;

  private static final WordList HEAT =
      WordList.of(
          "temperature",
          "temperatures",
          "degrees",
          "heat",
          "heatwave",
          "hot",
          "cold",
          "warm",
          "warming",
          "weather",
          "celsius",
          "fahrenheit",
          "frost",
          "freezing");

  private static final WordList DIMENSIONS =
      WordList.of("long", "wide", "tall", "high", "thick", "deep");

  /** The unit and where it ends; empty where no unit follows or the word means something else. */
  Optional<Match<Unit>> read(Passage passage, int at, BigDecimal number) {
    int gap = passage.afterBlanks(at);
    if (gap == at && passage.hasHyphen(at)) {
      return name(passage, at + 1, number, true)
          .or(() -> symbol(passage, at + 1).filter(unit -> isLetters(passage, at + 1)));
    }
    Optional<Match<Unit>> symbol =
        symbol(passage, gap).filter(unit -> unit.value().fits(number, false));
    Optional<Match<Unit>> name =
        gap > at || !passage.hasWord(gap) ? name(passage, gap, number, false) : Optional.empty();
    if (symbol.isPresent() && name.isPresent()) {
      return name.get().end() > symbol.get().end() ? name : symbol;
    }
    return symbol.or(() -> name).or(() -> inBrackets(passage, gap)).or(() -> heat(passage, at));
  }

  private static boolean isLetters(Passage passage, int at) {
    return passage.hasLetter(at) && passage.hasLetter(at + 1);
  }

  /** A symbol; a hyphen or a point may make something else of a letter ("L-202", "1 p.m."). */
  private static Optional<Match<Unit>> symbol(Passage passage, int at) {
    return Units.SYMBOLS
        .at(passage.text(), at, passage.end())
        .filter(unit -> unit.end() > at + 1 || isSymbol(passage, at, unit))
        .filter(unit -> !isOrdinalEnding(passage, at))
        .or(() -> inches(passage, at))
        .or(() -> feet(passage, at));
  }

  /** "31st", where "12st" is twelve stone. */
  private static boolean isOrdinalEnding(Passage passage, int at) {
    return passage.has(at, 's')
        && passage.has(at + 1, 't')
        && passage.has(at - 1, '1')
        && !passage.has(at - 2, '1');
  }

  private static boolean isSymbol(Passage passage, int at, Match<Unit> letter) {
    int next = letter.end();
    boolean isIdentifier = passage.hasHyphen(next) && passage.hasDigit(next + 1);
    boolean isAbbreviation = passage.has(next, '.') && passage.hasLetter(next + 1);
    boolean isCoin = passage.hasLetter(at) && letter.value().factor().compareTo(BigDecimal.ONE) < 0;
    return !isIdentifier && !isAbbreviation && (!isCoin || passage.hasDigit(at - 1));
  }

  /** "6'2\"": the quote as a sign of feet, where inches follow. */
  private static Optional<Match<Unit>> feet(Passage passage, int at) {
    int inches = at + 1;
    int next = Chars.afterDigits(passage.text(), Math.min(inches, passage.end()), passage.end());
    boolean isQuote = passage.has(at, '\'') || passage.has(at, '\u2019');
    return isQuote && next > inches && (passage.has(next, '"') || passage.has(next, '\u201d'))
        ? Optional.of(new Match<>(inches, FOOT))
        : Optional.empty();
  }

  /** "40C", "104F": degrees where the paragraph speaks of heat or cold. */
  private static Optional<Match<Unit>> heat(Passage passage, int at) {
    boolean isCelsius = passage.has(at, 'C');
    if ((!isCelsius && !passage.has(at, 'F'))
        || passage.hasWord(at + 1)
        || !passage.hasNear(HEAT, at)) {
      return Optional.empty();
    }
    return Optional.of(
        new Match<>(at + 1, Unit.of(FigureKind.MEASURE, isCelsius ? "Cel" : "[degF]")));
  }

  /**
   * The double quote as a sign of inches: it stands at the number where no quotation is open, or
   * before a word for a dimension.
   */
  private static Optional<Match<Unit>> inches(Passage passage, int at) {
    if (!passage.has(at, '"')) {
      return Optional.empty();
    }
    boolean isAttached = passage.hasDigit(at - 1) && !isQuoted(passage, at);
    int next = passage.afterBlanks(at + 1);
    boolean isDimension = next > at + 1 && DIMENSIONS.isAt(passage.text(), next, passage.end());
    return isAttached || isDimension ? Optional.of(new Match<>(at + 1, INCH)) : Optional.empty();
  }

  private static boolean isQuoted(Passage passage, int at) {
    boolean isQuoted = false;
    for (int i = Math.max(passage.start(), at - LONGEST_QUOTATION); i < at; i++) {
      isQuoted ^= passage.at(i) == '"';
    }
    return isQuoted;
  }

  private static Optional<Match<Unit>> name(
      Passage passage, int at, BigDecimal number, boolean isHyphened) {
    return Units.NAMES
        .at(passage.text(), at, passage.end())
        .filter(unit -> unit.value().fits(number, isHyphened))
        .filter(unit -> !isInName(passage, at, unit.end()));
  }

  /** "Three Mile Island": a unit with a capital, before another word with one. */
  private static boolean isInName(Passage passage, int at, int end) {
    int next = passage.afterBlanks(end);
    return passage.hasCapital(at)
        && Character.isLowerCase(passage.at(end - 1))
        && passage.hasCapital(next)
        && next > end
        && !passage.isHeadline(at);
  }

  private static Optional<Match<Unit>> inBrackets(Passage passage, int at) {
    boolean isRound = passage.has(at, '(');
    if (!isRound && !passage.has(at, '[')) {
      return Optional.empty();
    }
    return symbol(passage, at + 1)
        .filter(unit -> passage.has(unit.end(), isRound ? ')' : ']'))
        .filter(unit -> Chars.isWord(passage.at(at + 1)))
        .map(unit -> new Match<>(unit.end() + 1, unit.value()));
  }
}
