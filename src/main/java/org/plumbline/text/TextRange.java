package org.plumbline.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 code units. It may be empty, which
 * is a caret position.
 *
 * @param start first unit of the range, 0 or more
 * @param end unit after the last one, {@code start} or more
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

  /**
   * Reading order: by start; of two that start together, the longer one first, since it holds the
   * other.
   */
  private static final Comparator<TextRange> READING_ORDER =
      Comparator.comparingInt(TextRange::start)
          .thenComparing(Comparator.comparingInt(TextRange::end).reversed());

  /**
   * @throws IllegalArgumentException when {@code start} is negative or {@code end} lies before it
   */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
    }
  }

  /** The range between two positions given in either order, as an anchor and a caret are. */
  public static TextRange between(int one, int other) {
    return new TextRange(Math.min(one, other), Math.max(one, other));
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the unit at {@code offset} lies in this range. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether all of {@code other} lies in this range. */
  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit; ranges that only touch do not. */
  public boolean overlaps(TextRange other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** What the two share; empty when they share no unit. */
  public Optional<TextRange> intersection(TextRange other) {
    return overlaps(other)
        ? Optional.of(new TextRange(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /** The shortest range that holds both. */
  public TextRange hull(TextRange other) {
    return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The same range seen from another origin.
   *
   * @param distance units to move by, negative towards the start of the text
   * @throws IllegalArgumentException when the range would start before 0
   */
  public TextRange shifted(int distance) {
    return new TextRange(start + distance, end + distance);
  }

  /**
   * The part of {@code text} that the range covers.
   *
   * @throws IndexOutOfBoundsException when the range reaches beyond the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /**
   * This range without the blanks (see {@link Blanks}) at its ends; empty when it has no others.
   */
  public TextRange trimmedIn(String text) {
    int from = start;
    int to = end;
    while (from < to && Blanks.isBlank(text.codePointAt(from))) {
      from++;
    }
    while (from < to && Blanks.isBlank(text.codePointBefore(to))) {
      to--;
    }
    return new TextRange(from, to);
  }

  @Override
  public int compareTo(TextRange other) {
    return READING_ORDER.compare(this, other);
  }
}
