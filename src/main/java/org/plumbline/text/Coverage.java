package org.plumbline.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Overlapping ranges, laid out as disjoint segments. Each segment names everything that covers it,
 * the outermost first: of two that overlap, the one that starts earlier, or else ends later, lies
 * outside. So the last of a segment's layers is the innermost, the one that a click means first.
 *
 * @param <T> what covers the text
 */
public final class Coverage<T> {

  /**
   * A stretch throughout which the same things cover the text.
   *
   * @param range where, never empty
   * @param layers what covers it, outermost first; never empty
   */
  public record Segment<T>(TextRange range, List<T> layers) {}

  private record Layer<T>(TextRange range, int order, T value) {}

  private final List<Segment<T>> segments;

  private Coverage(List<Segment<T>> segments) {
    this.segments = List.copyOf(segments);
  }

  /**
   * Lays out the ranges of some things; empty ranges cover nothing.
   *
   * @param things what covers the text; of two with the same range, the later one lies inside
   * @param ranges the ranges of one thing, in UTF-16 units
   */
  public static <T> Coverage<T> of(List<T> things, Function<T, List<TextRange>> ranges) {
    List<Layer<T>> layers = new ArrayList<>();
    for (T thing : things) {
      for (TextRange range : ranges.apply(thing)) {
        if (!range.isEmpty()) {
          layers.add(new Layer<>(range, layers.size(), thing));
        }
      }
    }
    return new Coverage<>(sweep(layers));
  }

  private static <T> List<Segment<T>> sweep(List<Layer<T>> layers) {
    TreeMap<Integer, List<Layer<T>>> opening = new TreeMap<>();
    TreeMap<Integer, List<Layer<T>>> closing = new TreeMap<>();
    TreeSet<Integer> borders = new TreeSet<>();
    for (Layer<T> layer : layers) {
      opening.computeIfAbsent(layer.range().start(), _ -> new ArrayList<>()).add(layer);
      closing.computeIfAbsent(layer.range().end(), _ -> new ArrayList<>()).add(layer);
      borders.add(layer.range().start());
      borders.add(layer.range().end());
    }
    NavigableSet<Layer<T>> open =
        new TreeSet<>(
            Comparator.<Layer<T>, TextRange>comparing(Layer::range).thenComparingInt(Layer::order));
    List<Segment<T>> segments = new ArrayList<>();
    int from = 0;
    for (int border : borders) {
      if (!open.isEmpty()) {
        segments.add(
            new Segment<>(new TextRange(from, border), open.stream().map(Layer::value).toList()));
      }
      closing.getOrDefault(border, List.of()).forEach(open::remove);
      open.addAll(opening.getOrDefault(border, List.of()));
      from = border;
    }
    return segments;
  }

  /**
   * The segments in reading order; they do not overlap, and stretches that nothing covers have
   * none.
   */
  public List<Segment<T>> segments() {
    return segments;
  }

  /** What covers the unit at a UTF-16 offset, outermost first; empty when nothing does. */
  public List<T> at(int offset) {
    int low = 0;
    int high = segments.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Segment<T> segment = segments.get(middle);
      if (segment.range().contains(offset)) {
        return segment.layers();
      }
      if (segment.range().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return List.of();
  }
}
