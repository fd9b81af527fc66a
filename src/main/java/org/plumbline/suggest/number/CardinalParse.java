package org.plumbline.suggest.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.suggest.number.DigitReader.Digits;
import org.plumbline.suggest.number.NumberWord.Role;
import org.plumbline.suggest.number.Phrases.Match;

/** Reads one whole number, in words, digits or both, as far as its words fit. */
final class CardinalParse {

  /** Tells of a place in a text whether something begins there. */
  @FunctionalInterface
  interface Place {
    boolean at(String text, int at, int end);
  }

  /** A number that ends with an ordinal word. */
  record Ordinal(int end, PlaceValue place, NumberWord last) {}

  private static final NumberWord THOUSAND =
      NumberWord.CARDINALS.at("thousand", 0, 8).orElseThrow().value();

  private final String text;
  private final int end;
  private final DigitReader digits;
  private final Place isPart;
  private PlaceValue place = PlaceValue.NOTHING;
  private int stop;
  private boolean isInDigits;
  private Optional<Ordinal> ordinal = Optional.empty();

  /** How far the number reached when its last hundred or scale was read. */
  private PlaceValue multiple = PlaceValue.NOTHING;

  private int multipleStop;

  /** Reads a number that does not mind what it is part of. */
  CardinalParse(String text, int end, DigitReader digits) {
    this(text, end, digits, (_, _, _) -> false);
  }

  /**
   * @param isPart where a fraction begins, to which the "and" before it leads: "five million and
   *     three quarters"
   */
  CardinalParse(String text, int end, DigitReader digits, Place isPart) {
    this.isPart = isPart;
    this.text = text;
    this.end = end;
    this.digits = digits;
  }

  /** Reads on from a place; false where no cardinal begins. */
  boolean read(int at) {
    stop = at;
    if (isNumberInDigits(at)) {
      isInDigits = true;
      digits
          .read(text, at, end)
          .ifPresent(read -> take(place.plusDigits(read.value()), read.end()));
    } else {
      ordinalAt(at);
      int next = afterArticle(at);
      if (next > at) {
        place = PlaceValue.ARTICLE;
        if (!readWord(next, true)) {
          return false;
        }
      } else {
        readWord(at, false);
      }
    }
    if (stop == at) {
      return false;
    }
    while (readNext()) {
      // each step moves the end on
    }
    if (!multiple.isNothing() && isBeforeMultiple()) {
      // "Two hundred and three hundred" are two numbers.
      place = multiple;
      stop = multipleStop;
    }
    return true;
  }

  private boolean isBeforeMultiple() {
    int next = afterGap(stop);
    return next > stop
        && NumberWord.CARDINALS
            .at(text, next, end)
            .filter(word -> word.value().isMultiple())
            .isPresent();
  }

  /** Reads one word alone, as after a decimal point: "zero", or "seventy-one". */
  boolean readOne(int at) {
    stop = at;
    if (!readWord(at, false)) {
      return false;
    }
    int next = afterGap(stop);
    if (next > stop && place.room().compareTo(BigDecimal.TEN) == 0) {
      readWord(next, false);
    }
    return true;
  }

  PlaceValue place() {
    return place;
  }

  /** After the last word that fits. */
  int stop() {
    return stop;
  }

  boolean isInDigits() {
    return isInDigits;
  }

  /** The longest ordinal that was met, which may reach beyond the cardinal. */
  Optional<Ordinal> ordinal() {
    return ordinal;
  }

  private boolean isNumberInDigits(int at) {
    return Chars.isDigitAt(text, at, end)
        || (at < end && text.charAt(at) == '.' && Chars.isDigitAt(text, at + 1, end));
  }

  private boolean take(Optional<PlaceValue> next, int at) {
    if (next.isEmpty()) {
      return false;
    }
    place = next.get();
    stop = at;
    if (place.endsWithMultiple()) {
      multiple = place;
      multipleStop = at;
    }
    return true;
  }

  private boolean readWord(int at, boolean onlyMultiple) {
    Optional<Match<NumberWord>> word = NumberWord.CARDINALS.at(text, at, end);
    return word.isPresent()
        && (!onlyMultiple || word.get().value().isMultiple())
        && take(place.plus(word.get().value()), word.get().end());
  }

  private boolean readNext() {
    int next = afterGap(stop);
    if (next == stop) {
      return place.isInDigits() && readAttachedScale();
    }
    if (Chars.isDigitAt(text, next, end)) {
      return readDigits(next, false);
    }
    ordinalAt(next);
    if (readWord(next, false)) {
      return true;
    }
    int behindAnd = afterAnd(text, next, end);
    if (behindAnd == next || !place.takesAnd() || isPart.at(text, behindAnd, end)) {
      return false;
    }
    ordinalAt(behindAnd);
    return Chars.isDigitAt(text, behindAnd, end)
        ? readDigits(behindAnd, true)
        : readWord(behindAnd, false);
  }

  private void ordinalAt(int at) {
    Optional<Match<NumberWord>> word = NumberWord.ORDINALS.at(text, at, end);
    if (word.isPresent()) {
      NumberWord last = word.get().value();
      PlaceValue before = place.isNothing() && last.isMultiple() ? PlaceValue.ARTICLE : place;
      before
          .plus(last)
          .ifPresent(whole -> ordinal = Optional.of(new Ordinal(word.get().end(), whole, last)));
    }
  }

  /** Digits go on only before a hundred ("4 thousand 3 hundred") or behind "hundred and". */
  private boolean readDigits(int at, boolean isBehindAnd) {
    if (!isInDigits || place.isInDigits()) {
      return false;
    }
    Optional<Digits> read = digits.read(text, at, end);
    if (read.isEmpty()) {
      return false;
    }
    Optional<Match<NumberWord>> word =
        NumberWord.CARDINALS.at(text, afterGap(read.get().end()), end);
    boolean isMultiplied = word.isPresent() && word.get().value().isMultiple();
    boolean mayStand =
        isMultiplied
            ? read.get().value().multiply(word.get().value().value()).compareTo(place.room()) < 0
            : isBehindAnd && place.scale().intValue() == 100;
    return mayStand && take(place.plusDigits(read.get().value()), read.get().end());
  }

  /** "10k", "2.7bn": the scale stands at the digits. */
  private boolean readAttachedScale() {
    if (stop < end
        && (text.charAt(stop) == 'k' || (text.charAt(stop) == 'K' && isSeveralDigits()))
        && !Chars.isWordAt(text, stop + 1, end)) {
      return take(place.plus(THOUSAND), stop + 1);
    }
    Optional<Match<NumberWord>> word = NumberWord.CARDINALS.at(text, stop, end);
    return word.isPresent()
        && word.get().value().role() == Role.SCALE
        && take(place.plus(word.get().value()), word.get().end());
  }

  /** "10K", but not "4K", which is a name. */
  private boolean isSeveralDigits() {
    return place.value().compareTo(BigDecimal.TEN) >= 0;
  }

  /** After "a" or "an" and its blank; the place itself where no article stands. */
  private int afterArticle(int at) {
    if (at < end && (text.charAt(at) == 'a' || text.charAt(at) == 'A')) {
      int next = at + 1;
      if (next < end && (text.charAt(next) == 'n' || text.charAt(next) == 'N')) {
        next++;
      }
      int word = Chars.afterBlanks(text, next, end);
      return word > next ? word : at;
    }
    return at;
  }

  private int afterGap(int at) {
    return afterGap(text, at, end);
  }

  /** After blanks, or after one hyphen between words. */
  static int afterGap(String text, int at, int end) {
    if (at < end && Chars.isHyphen(text.charAt(at)) && Chars.isWordAt(text, at + 1, end)) {
      return at + 1;
    }
    return Chars.afterBlanks(text, at, end);
  }

  /** After "and" and its gap; the place itself where there is none. */
  static int afterAnd(String text, int at, int end) {
    if (at + 3 < end && text.regionMatches(true, at, "and", 0, 3)) {
      int next = afterGap(text, at + 3, end);
      return next > at + 3 ? next : at;
    }
    return at;
  }
}
