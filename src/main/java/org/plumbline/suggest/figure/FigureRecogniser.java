package org.plumbline.suggest.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.suggest.date.DateRecogniser;
import org.plumbline.suggest.number.Chars;
import org.plumbline.text.TextRange;

/**
 * Finds figures, dates and durations by rules on the text alone, without a parse. May be used by
 * several threads.
 */
public final class FigureRecogniser {

  private final Optional<DateRecogniser> dates;
  private final PlaceReader reader;

  /** A recogniser of English. */
  public FigureRecogniser() {
    this(Optional.of(new DateRecogniser()), new FigureReader());
  }

  private FigureRecogniser(Optional<DateRecogniser> dates, PlaceReader reader) {
    this.dates = dates;
    this.reader = reader;
  }

  /**
   * A recogniser of a language. In others than English it finds figures and dates that are written
   * in digits.
   *
   * @param language a BCP 47 tag, such as {@code de}
   */
  public static FigureRecogniser of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? new FigureRecogniser()
        : new FigureRecogniser(
            Optional.of(DateRecogniser.of(locale.getLanguage())), new DigitFigureReader(locale));
  }

  /**
   * The figures of one paragraph, in reading order, none overlapping another.
   *
   * @param text the whole article
   * @param paragraph which part of it, in UTF-16 units
   * @param publishedOn the day that relative dates count from
   */
  public List<FoundFigure> recognise(
      String text, TextRange paragraph, Optional<LocalDate> publishedOn) {
    List<FoundFigure> dated =
        dates.stream()
            .flatMap(finder -> finder.recognise(text, paragraph, publishedOn).stream())
            .map(date -> new FoundFigure(date.range(), date.figure()))
            .toList();
    return merged(dated, numbers(Passage.of(text, paragraph)));
  }

  private List<FoundFigure> numbers(Passage passage) {
    List<FoundFigure> found = new ArrayList<>();
    int at = passage.start();
    while (at < passage.end()) {
      if (!mayBegin(passage, at)) {
        at++;
        continue;
      }
      Optional<FoundFigure> figure = reader.read(passage, at);
      if (figure.isPresent()) {
        found.add(figure.get());
        at = figure.get().range().end();
      } else {
        at = afterRefused(passage, at);
      }
    }
    return found;
  }

  /** Where a digit, a word or a sign stands with which figures begin. */
  private boolean mayBegin(Passage passage, int at) {
    char unit = passage.at(at);
    if (!Chars.isWord(unit)) {
      return unit < 0x80 ? "-+~<>$.".indexOf(unit) >= 0 : isSign(unit);
    }
    return !passage.isInsideWord(at) && reader.mayBegin(passage, at);
  }

  /** "£", "≈" or "½". */
  private static boolean isSign(char unit) {
    return switch (Character.getType(unit)) {
      case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  private static int afterRefused(Passage passage, int at) {
    int chain = passage.hasDigit(at) ? Identifier.endAt(passage, at) : at;
    return chain > at
        ? chain
        : Math.max(at + 1, Chars.afterWord(passage.text(), at, passage.end()));
  }

  /**
   * Dates and durations win over numbers that are part of them; numbers with a unit of their own
   * win over dates ("aged 47 years", "May 5%").
   */
  private static List<FoundFigure> merged(List<FoundFigure> dates, List<FoundFigure> numbers) {
    if (dates.isEmpty()) {
      return List.copyOf(numbers);
    }
    List<FoundFigure> winners =
        numbers.stream().filter(number -> isStrong(number) || isFree(number, dates)).toList();
    return Stream.concat(winners.stream(), dates.stream().filter(date -> isFree(date, winners)))
        .sorted(Comparator.comparing(FoundFigure::range))
        .toList();
  }

  private static boolean isStrong(FoundFigure number) {
    return switch (number.figure().figureKind()) {
      case MONEY, PERCENT, MEASURE, AGE -> true;
      case COUNT, RATIO, ORDINAL, DURATION, DATE, TIME -> false;
    };
  }

  /** Whether a figure overlaps none of the others, which are in order and do not overlap. */
  private static boolean isFree(FoundFigure figure, List<FoundFigure> others) {
    int low = 0;
    int high = others.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (others.get(middle).range().end() <= figure.range().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == others.size() || !others.get(low).range().overlaps(figure.range());
  }

  /**
   * The figure that an analyst means by a tagged span: of those that overlap it, the one that
   * shares most with it.
   *
   * @param text the whole article
   * @param tagged the span, in UTF-16 units
   * @param publishedOn the day that relative dates count from
   */
  public Optional<FoundFigure> read(
      String text, TextRange tagged, Optional<LocalDate> publishedOn) {
    return recognise(text, around(text, tagged), publishedOn).stream()
        .filter(found -> found.range().overlaps(tagged))
        .max(Comparator.comparingInt(found -> shared(found, tagged)));
  }

  private static int shared(FoundFigure found, TextRange tagged) {
    return found.range().intersection(tagged).map(TextRange::length).orElse(0);
  }

  /** The line or lines that a span lies in. */
  private static TextRange around(String text, TextRange tagged) {
    int start = text.lastIndexOf('\n', Math.max(0, tagged.start() - 1)) + 1;
    int end = text.indexOf('\n', tagged.end());
    return new TextRange(Math.min(start, tagged.start()), end < 0 ? text.length() : end);
  }
}
