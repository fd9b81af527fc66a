package org.plumbline.suggest.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Optional;
import org.plumbline.suggest.number.Phrases.Match;

/** Reads parts of a whole: "half", "a quarter", "two-thirds", "3/4", "½". */
final class FractionReader {

  /**
   * A part of a whole.
   *
   * @param value with as many digits as an IEEE 754R decimal64 has where it does not end
   * @param isCommon whether it is a half or a quarter, which nothing else is called after "and"
   */
  record Part(int end, BigDecimal value, boolean isCommon) {}

  private static final char FRACTION_SLASH = '\u2044';
  private static final int MOST_PARTS = 100;

  static final Phrases<Integer> PARTS =
      Phrases.<Integer>inAnyCase().add("half", 2).add("quarter", 4).add("quarters", -4).build();

  private final DigitReader digits;

  FractionReader(DigitReader digits) {
    this.digits = digits;
  }

  Optional<Part> read(String text, int at, int end) {
    if (at >= end) {
      return Optional.empty();
    }
    char unit = text.charAt(at);
    if (unit > 0x7f) {
      return vulgar(unit, at + 1);
    }
    return Chars.isDigit(unit) ? slashed(text, at, end) : inWords(text, at, end);
  }

  /** "½": Unicode says of what it is composed. */
  private static Optional<Part> vulgar(char unit, int next) {
    if (Character.getType(unit) != Character.OTHER_NUMBER) {
      return Optional.empty();
    }
    String composed = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC);
    int slash = composed.indexOf(FRACTION_SLASH);
    if (slash <= 0 || slash + 1 == composed.length()) {
      return Optional.empty();
    }
    return Optional.of(
        part(
            next,
            new BigDecimal(composed.substring(0, slash)),
            new BigDecimal(composed.substring(slash + 1))));
  }

  /** "3/4", but not "9/11" or "24/7": the parts are those that things are divided into. */
  private static Optional<Part> slashed(String text, int at, int end) {
    int slash = Chars.afterDigits(text, at, end);
    if (slash - at > 2
        || slash >= end
        || (text.charAt(slash) != '/' && text.charAt(slash) != FRACTION_SLASH)) {
      return Optional.empty();
    }
    int stop = Chars.afterDigits(text, slash + 1, end);
    if (stop == slash + 1
        || stop > slash + 4
        || Chars.isWordAt(text, stop, end)
        || isChain(text, stop, end)) {
      return Optional.empty();
    }
    int count = Integer.parseInt(text.substring(at, slash));
    int parts = Integer.parseInt(text.substring(slash + 1, stop));
    return count > 0 && count < parts && isUsual(parts)
        ? Optional.of(part(stop, BigDecimal.valueOf(count), BigDecimal.valueOf(parts)))
        : Optional.empty();
  }

  private static boolean isChain(String text, int at, int end) {
    return at < end
        && (text.charAt(at) == '/' || text.charAt(at) == '.' || text.charAt(at) == '-')
        && Chars.isDigitAt(text, at + 1, end);
  }

  private static boolean isUsual(int parts) {
    return parts <= 10
        || parts == 12
        || parts == 16
        || parts == 20
        || parts == 32
        || parts == 64
        || parts == MOST_PARTS;
  }

  private Optional<Part> inWords(String text, int at, int end) {
    Optional<Match<Integer>> bare = PARTS.at(text, at, end);
    if (bare.isPresent()) {
      // A bare "quarter" is three months, unless it is that of a million.
      return bare.get().value() == 2 || isBeforeScale(text, bare.get().end(), end)
          ? common(bare.get(), BigDecimal.ONE)
          : Optional.empty();
    }
    int behindArticle = afterArticle(text, at, end);
    if (behindArticle > at) {
      Optional<Part> one = ofCount(text, behindArticle, end, BigDecimal.ONE);
      if (one.isPresent()) {
        return one;
      }
    }
    CardinalParse count = new CardinalParse(text, end, digits);
    if (!count.read(at)) {
      return Optional.empty();
    }
    int next = CardinalParse.afterGap(text, count.stop(), end);
    return next == count.stop()
        ? Optional.empty()
        : shorter(text, at, end, count).or(() -> ofCount(text, next, end, count.place().value()));
  }

  /** "One hundred thirty-fifths": the thirty belongs to the parts. */
  private Optional<Part> shorter(String text, int at, int end, CardinalParse count) {
    int parts = count.stop();
    int ten = parts;
    while (ten > at && Chars.isWord(text.charAt(ten - 1))) {
      ten--;
    }
    int before = ten;
    while (before > at && Chars.isBlank(text.charAt(before - 1))) {
      before--;
    }
    if (!isUnit(text, parts, end) || before == ten || before == at) {
      return Optional.empty();
    }
    CardinalParse less = new CardinalParse(text, before, digits);
    return less.read(at) && less.stop() == before
        ? ofCount(text, ten, end, less.place().value())
        : Optional.empty();
  }

  /** Whether the parts are named by a word below ten, which joins with the ten before it. */
  private static boolean isUnit(String text, int at, int end) {
    return NumberWord.ORDINALS
        .at(text, CardinalParse.afterGap(text, at, end), end)
        .filter(word -> word.value().role() == NumberWord.Role.UNIT)
        .isPresent();
  }

  private Optional<Part> ofCount(String text, int at, int end, BigDecimal count) {
    boolean isOne = count.compareTo(BigDecimal.ONE) == 0;
    Optional<Match<Integer>> word = PARTS.at(text, at, end);
    if (word.isPresent()) {
      int parts = word.get().value();
      boolean fits = isOne ? parts > 0 : parts < 0 && count.intValue() == 3;
      return fits ? common(word.get(), count) : Optional.empty();
    }
    CardinalParse parts = new CardinalParse(text, end, digits);
    parts.read(at);
    return parts
        .ordinal()
        .filter(ordinal -> ordinal.last().isPlural() != isOne)
        .filter(ordinal -> ordinal.place().value().compareTo(BigDecimal.TWO) > 0)
        .filter(ordinal -> count.signum() > 0)
        .map(ordinal -> part(ordinal.end(), count, ordinal.place().value()));
  }

  private static boolean isBeforeScale(String text, int at, int end) {
    int next = CardinalParse.afterGap(text, at, end);
    return next > at
        && NumberWord.CARDINALS
            .at(text, next, end)
            .filter(word -> word.value().role() == NumberWord.Role.SCALE)
            .isPresent();
  }

  private static int afterArticle(String text, int at, int end) {
    if (text.charAt(at) != 'a' && text.charAt(at) != 'A') {
      return at;
    }
    int next = CardinalParse.afterGap(text, at + 1, end);
    return next > at + 1 ? next : at;
  }

  private static Optional<Part> common(Match<Integer> word, BigDecimal count) {
    return Optional.of(
        new Part(
            word.end(),
            count.divide(BigDecimal.valueOf(Math.abs(word.value())), MathContext.DECIMAL64),
            true));
  }

  private static Part part(int end, BigDecimal count, BigDecimal parts) {
    boolean isCommon = parts.intValue() == 2 || parts.intValue() == 4;
    return new Part(end, count.divide(parts, MathContext.DECIMAL64), isCommon);
  }
}
