package org.plumbline.suggest.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.suggest.date.DateRecogniser;
import org.plumbline.suggest.number.Chars;
import org.plumbline.suggest.number.Notation;
import org.plumbline.text.TextRange;

/**
 * Finds figures, dates and durations by rules on the text alone, without a parse. May be used by
 * several threads.
 */
public final class FigureRecogniser {

  private final DateRecogniser dates = new DateRecogniser();
  private final FigureReader reader = new FigureReader(Notation.POINT);

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
        dates.recognise(text, paragraph, publishedOn).stream()
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
  private static boolean mayBegin(Passage passage, int at) {
    char unit = passage.at(at);
    if (!Chars.isWord(unit)) {
      return unit < 0x80 ? "-+~<>$.".indexOf(unit) >= 0 : isSign(unit);
    }
    return !passage.isInsideWord(at)
        && (unit >= 0x80 || Chars.isDigit(unit) || FigureReader.mayBegin(passage, at));
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

  private static boolean isFree(FoundFigure figure, List<FoundFigure> others) {
    return others.stream().noneMatch(other -> other.range().overlaps(figure.range()));
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
