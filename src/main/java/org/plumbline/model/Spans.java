package org.plumbline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.text.TextRange;

/**
 * The stretches of text that an annotation is about: one, or several when it is discontinuous. They
 * ascend and neither overlap nor are empty. Offsets are UTF-16.
 *
 * @param ranges at least one
 */
public record Spans(List<TextRange> ranges) {

  /** What stands between the parts of a discontinuous quote. */
  private static final String GAP = " … ";

  /**
   * @throws IllegalArgumentException when there is no range, or one is empty, overlaps or precedes
   *     the one before it
   */
  public Spans {
    ranges = List.copyOf(ranges);
    if (ranges.isEmpty()) {
      throw new IllegalArgumentException("an annotation needs at least one span");
    }
    int end = 0;
    for (TextRange range : ranges) {
      if (range.isEmpty()) {
        throw new IllegalArgumentException("an empty span at " + range.start());
      }
      if (range.start() < end) {
        throw new IllegalArgumentException("spans overlap or are out of order at " + range.start());
      }
      end = range.end();
    }
  }

  public static Spans of(TextRange range) {
    return new Spans(List.of(range));
  }

  /** These and one more; ranges that overlap or touch become one. */
  public Spans with(TextRange added) {
    List<TextRange> sorted =
        Stream.concat(ranges.stream(), Stream.of(added))
            .sorted(Comparator.comparingInt(TextRange::start))
            .toList();
    List<TextRange> merged = new ArrayList<>();
    for (TextRange range : sorted) {
      if (!merged.isEmpty() && merged.getLast().end() >= range.start()) {
        merged.set(merged.size() - 1, merged.getLast().hull(range));
      } else {
        merged.add(range);
      }
    }
    return new Spans(merged);
  }

  /** From the first character to the last, gaps included. */
  public TextRange hull() {
    return ranges.getFirst().hull(ranges.getLast());
  }

  /**
   * What stands there, for people to read: several parts are joined by an ellipsis.
   *
   * @throws IndexOutOfBoundsException when a span reaches beyond the text
   */
  public String quote(String text) {
    return ranges.stream().map(range -> range.in(text)).collect(Collectors.joining(GAP));
  }
}
