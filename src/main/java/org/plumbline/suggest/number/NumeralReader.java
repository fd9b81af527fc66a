package org.plumbline.suggest.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.suggest.number.FractionReader.Part;
import org.plumbline.suggest.number.NumberWord.Role;
import org.plumbline.suggest.number.Numeral.Form;
import org.plumbline.suggest.number.Phrases.Match;
import org.plumbline.text.TextRange;

/**
 * Reads the number that begins at a place, in digits, in words or in both. What stands before the
 * place is not looked at: that a digit is the middle of "A320" is the caller's to know.
 */
public final class NumeralReader {

  private static final Phrases<Boolean> OF_A =
      Phrases.<Boolean>inAnyCase().add("a", true).add("of a", true).build();

  /** Nobody reads out more. */
  private static final int MOST_DECIMALS = 20;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Starts STARTS =
      Starts.anyOf(
          NumberWord.CARDINALS.starts(),
          NumberWord.ORDINALS.starts(),
          FractionReader.PARTS.starts(),
          Starts.of("a", "an"));

  private final DigitReader digits;
  private final FractionReader fractions;

  /** With which letters numbers in words begin. */
  public static Starts starts() {
    return STARTS;
  }

  /** A reader of English. */
  public NumeralReader() {
    this(Notation.POINT);
  }

  public NumeralReader(Notation notation) {
    this.digits = new DigitReader(notation);
    this.fractions = new FractionReader(digits);
  }

  /**
   * The longest cardinal number that begins at a place: "1,200", "2.7 million", "three hundred and
   * five", "two and a half", "half a dozen".
   *
   * @param text the whole text
   * @param within the number may begin at its first unit and reach to its end, in UTF-16 units
   */
  public Optional<Numeral> cardinal(String text, TextRange within) {
    int at = within.start();
    int end = within.end();
    Optional<Numeral> part = partOfScale(text, at, end);
    if (part.isPresent()) {
      return part;
    }
    CardinalParse parse =
        new CardinalParse(
            text, end, digits, (_, place, _) -> fractions.read(text, place, end).isPresent());
    if (!parse.read(at)) {
      return Optional.empty();
    }
    Form form = parse.isInDigits() ? Form.DIGITS : Form.WORDS;
    Numeral whole =
        new Numeral(
            new TextRange(at, parse.stop()), parse.place().value(), form, parse.place().scale());
    return Optional.of(withPart(text, withPoint(text, whole, end), end));
  }

  /** The number in digits alone that begins at a place, in any language. */
  public Optional<Numeral> inDigits(String text, TextRange within) {
    int at = within.start();
    return digits
        .read(text, at, within.end())
        .map(
            read ->
                new Numeral(
                    new TextRange(at, read.end()), read.value(), Form.DIGITS, BigDecimal.ONE));
  }

  /** The longest ordinal number ("21st", "third", "twenty-first") that begins at a place. */
  public Optional<Numeral> ordinal(String text, TextRange within) {
    int at = within.start();
    CardinalParse parse = new CardinalParse(text, within.end(), digits);
    parse.read(at);
    if (parse.isInDigits()) {
      int stop = parse.stop();
      return isOrdinalEnding(text, stop, within.end())
          ? Optional.of(
              new Numeral(
                  new TextRange(at, stop + 2), parse.place().value(), Form.DIGITS, BigDecimal.ONE))
          : Optional.empty();
    }
    return parse
        .ordinal()
        .filter(ordinal -> !ordinal.last().isPlural())
        .map(
            ordinal ->
                new Numeral(
                    new TextRange(at, ordinal.end()),
                    ordinal.place().value(),
                    Form.WORDS,
                    BigDecimal.ONE));
  }

  /** The part of a whole that begins at a place: "half", "two-thirds", "a fifth", "3/4", "½". */
  public Optional<Numeral> fraction(String text, TextRange within) {
    int at = within.start();
    return fractions
        .read(text, at, within.end())
        .map(
            part ->
                new Numeral(
                    new TextRange(at, part.end()), part.value(), Form.FRACTION, BigDecimal.ONE));
  }

  /** The word that begins at a place and multiplies what stands before it: "million", "dozen". */
  public Optional<Numeral> scale(String text, TextRange within) {
    return NumberWord.CARDINALS
        .at(text, within.start(), within.end())
        .filter(word -> word.value().isMultiple())
        .map(
            word ->
                new Numeral(
                    new TextRange(within.start(), word.end()),
                    word.value().value(),
                    Form.WORDS,
                    word.value().value()));
  }

  private static boolean isOrdinalEnding(String text, int at, int end) {
    return at + 2 <= end
        && !Chars.isWordAt(text, at + 2, end)
        && switch (text.substring(at, at + 2)) {
          case "st", "ST" -> text.charAt(at - 1) == '1';
          case "nd", "ND" -> text.charAt(at - 1) == '2';
          case "rd", "RD" -> text.charAt(at - 1) == '3';
          case "th", "TH" -> Chars.isDigit(text.charAt(at - 1));
          default -> false;
        };
  }

  /** "Half a million", "three quarters of a million", "quarter million". */
  private Optional<Numeral> partOfScale(String text, int at, int end) {
    Optional<Part> part = fractions.read(text, at, end);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int next = CardinalParse.afterGap(text, part.get().end(), end);
    Optional<Match<Boolean>> of = OF_A.at(text, next, end);
    int multiple = of.isPresent() ? Chars.afterBlanks(text, of.get().end(), end) : next;
    return NumberWord.CARDINALS
        .at(text, multiple, end)
        .filter(word -> next > part.get().end() && word.value().isMultiple())
        .map(
            word ->
                new Numeral(
                    new TextRange(at, word.end()),
                    part.get().value().multiply(word.value().value()),
                    Form.WORDS,
                    word.value().value()));
  }

  /** "Two point five million". */
  private Numeral withPoint(String text, Numeral whole, int end) {
    int point = Chars.afterBlanks(text, whole.range().end(), end);
    if (whole.form() != Form.WORDS
        || !text.regionMatches(true, point, "point", 0, 5)
        || point + 5 >= end) {
      return whole;
    }
    StringBuilder decimals = new StringBuilder();
    int stop = point + 5;
    for (int next = Chars.afterBlanks(text, stop, end);
        next > stop;
        next = Chars.afterBlanks(text, stop, end)) {
      CardinalParse decimal = new CardinalParse(text, end, digits);
      if (decimals.length() > MOST_DECIMALS || !decimal.readOne(next)) {
        break;
      }
      decimals.append(decimal.place().value().toPlainString());
      stop = decimal.stop();
    }
    if (decimals.isEmpty()) {
      return whole;
    }
    BigDecimal value = whole.value().add(new BigDecimal("0." + decimals));
    return withScale(text, spanned(whole, stop, value, BigDecimal.ONE), end);
  }

  /** "Two and a half", "10 1/2", "1½", "five and a half million". */
  private Numeral withPart(String text, Numeral whole, int end) {
    int stop = whole.range().end();
    int next = CardinalParse.afterGap(text, stop, end);
    int behindAnd = CardinalParse.afterAnd(text, next, end);
    boolean isJoined = behindAnd > next && next > stop;
    boolean mayFollow = isJoined || (whole.form() == Form.DIGITS && isSign(text, next, end));
    Optional<Part> part =
        mayFollow ? fractions.read(text, isJoined ? behindAnd : next, end) : Optional.empty();
    if (part.isEmpty()
        || part.get().value().compareTo(BigDecimal.ONE) >= 0
        || (!part.get().isCommon() && isJoined && isNoun(text, part.get().end(), end))) {
      return whole;
    }
    Optional<Match<NumberWord>> scale = scaleAt(text, part.get().end(), end);
    if (whole.scale().compareTo(THOUSAND) < 0) {
      BigDecimal sum = whole.value().add(part.get().value());
      return withScale(text, spanned(whole, part.get().end(), sum, BigDecimal.ONE), end);
    }
    // "One billion and three quarters": of a billion, unless a smaller scale follows.
    BigDecimal unit = scale.map(word -> word.value().value()).orElse(whole.scale());
    BigDecimal sum = whole.value().add(part.get().value().multiply(unit));
    return spanned(whole, scale.map(Match::end).orElse(part.get().end()), sum, unit);
  }

  /** Whether a fraction in figures stands at a place, rather than in words. */
  private static boolean isSign(String text, int at, int end) {
    return at < end && (text.charAt(at) > 0x7f || Chars.isDigit(text.charAt(at)));
  }

  /** Whether a word follows that makes of "a third" a third one: "two and a third man". */
  private static boolean isNoun(String text, int at, int end) {
    int next = Chars.afterBlanks(text, at, end);
    return next > at && Chars.isWordAt(text, next, end) && scaleAt(text, at, end).isEmpty();
  }

  private static Numeral withScale(String text, Numeral number, int end) {
    return scaleAt(text, number.range().end(), end)
        .map(
            word ->
                spanned(
                    number,
                    word.end(),
                    number.value().multiply(word.value().value()),
                    word.value().value()))
        .orElse(number);
  }

  /** The scale word behind a gap at a place. */
  private static Optional<Match<NumberWord>> scaleAt(String text, int at, int end) {
    int next = CardinalParse.afterGap(text, at, end);
    return next == at
        ? Optional.empty()
        : NumberWord.CARDINALS
            .at(text, next, end)
            .filter(
                word -> word.value().role() == Role.SCALE || word.value().role() == Role.HUNDRED);
  }

  private static Numeral spanned(Numeral number, int end, BigDecimal value, BigDecimal scale) {
    return new Numeral(new TextRange(number.range().start(), end), value, number.form(), scale);
  }
}
