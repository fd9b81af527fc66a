package org.plumbline.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.text.CodePoints;
import org.plumbline.text.TextRange;

/** A text in which a document says what stands where; every place is held against it. */
final class QuotedText {

  private final String text;
  private final CodePoints codePoints;

  /** Made when the first place does not fit. */
  private final Map<OffsetUnit, int[]> otherUnits = new EnumMap<>(OffsetUnit.class);

  QuotedText(String text) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
  }

  /**
   * The UTF-16 range of a place, or nothing where the place is not in the text or something else
   * stands there, which is then noted.
   *
   * @param place an object with {@code start}, {@code end} and {@code quote}
   */
  Optional<TextRange> range(Fields place) {
    int start = place.offset("start");
    int end = place.offset("end");
    String quote = place.text("quote");
    if (end <= start) {
      place.note("end", "an end after the start, " + start, Integer.toString(end));
      return Optional.empty();
    }
    if (end > codePoints.count()) {
      place.note(
          "end",
          "at most %d, the length of the text in code points".formatted(codePoints.count()),
          end + fitting(start, end, quote));
      return Optional.empty();
    }
    TextRange range = codePoints.toUtf16(start, end);
    if (range.length() != quote.length() || !text.startsWith(quote, range.start())) {
      place.note(
          "quote",
          "what stands at [%d, %d): %s".formatted(start, end, Excerpt.of(range.in(text))),
          Excerpt.of(quote) + fitting(start, end, quote));
      return Optional.empty();
    }
    return Optional.of(range);
  }

  private String fitting(int start, int end, String quote) {
    for (OffsetUnit unit : OffsetUnit.values()) {
      int[] places = otherUnits.computeIfAbsent(unit, u -> u.places(text));
      int from = firstAt(places, start);
      if (from >= 0 && text.startsWith(quote, from) && places[from + quote.length()] == end) {
        return ", which fits if offsets count " + unit.label();
      }
    }
    return "";
  }

  /** The first UTF-16 offset that lies at a place, or less than 0. */
  private static int firstAt(int[] places, int place) {
    int found = Arrays.binarySearch(places, place);
    return found > 0 && places[found - 1] == place ? found - 1 : found;
  }
}
