package org.plumbline.workspace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/**
 * Which annotations stand where. Figures and sources are at the same place when they overlap at
 * all; of two claims, which are long and may touch, one must share more than half of itself.
 */
final class Places {

  /** The annotations of one kind in reading order, and how far each and all before it reach. */
  private record Row(List<Annotation> annotations, List<Integer> furthest) {

    Row() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Annotation annotation) {
      int end = annotation.spans().hull().end();
      furthest.add(furthest.isEmpty() ? end : Math.max(furthest.getLast(), end));
      annotations.add(annotation);
    }

    Stream<Annotation> overlapping(TextRange range) {
      int after = firstStartingAtOrAfter(range.end());
      int first = after;
      while (first > 0 && furthest.get(first - 1) > range.start()) {
        first--;
      }
      return annotations.subList(first, after).stream();
    }

    private int firstStartingAtOrAfter(int offset) {
      int low = 0;
      int high = annotations.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (annotations.get(middle).spans().hull().start() < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private final Map<AnnotationKind, Row> rows = new EnumMap<>(AnnotationKind.class);

  /**
   * @param annotations in reading order
   */
  Places(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      rows.computeIfAbsent(annotation.kind(), _ -> new Row()).add(annotation);
    }
  }

  /** The annotations of a kind that stand where these spans are, in reading order. */
  List<Annotation> at(AnnotationKind kind, Spans spans) {
    Row row = rows.get(kind);
    return row == null
        ? List.of()
        : row.overlapping(spans.hull())
            .filter(annotation -> isSamePlace(kind, annotation.spans(), spans))
            .toList();
  }

  static boolean isSamePlace(AnnotationKind kind, Spans one, Spans other) {
    int shared = shared(one, other);
    return switch (kind) {
      case FIGURE, SOURCE -> shared > 0;
      case CLAIM -> 2 * shared > Math.min(length(one), length(other));
    };
  }

  /** How many UTF-16 units two spans have in common. */
  static int shared(Spans one, Spans other) {
    return one.ranges().stream()
        .flatMap(
            range -> other.ranges().stream().flatMap(there -> range.intersection(there).stream()))
        .mapToInt(TextRange::length)
        .sum();
  }

  /** How many UTF-16 units spans cover. */
  static int length(Spans spans) {
    return spans.ranges().stream().mapToInt(TextRange::length).sum();
  }
}
