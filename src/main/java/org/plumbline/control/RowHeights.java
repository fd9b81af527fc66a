package org.plumbline.control;

import java.util.function.IntToDoubleFunction;

/**
 * The heights of all rows, guessed until a row is laid out, then measured; sums and changes take
 * logarithmic time (a Fenwick tree).
 */
final class RowHeights {

  private final double[] heights;

  /** {@code tree[i]} is the sum of the heights of the {@code i & -i} rows before row {@code i}. */
  private final double[] tree;

  RowHeights(int count, IntToDoubleFunction guess) {
    heights = new double[count];
    tree = new double[count + 1];
    for (int row = 0; row < count; row++) {
      set(row, guess.applyAsDouble(row));
    }
  }

  int count() {
    return heights.length;
  }

  double get(int row) {
    return heights[row];
  }

  void set(int row, double height) {
    double change = height - heights[row];
    if (change != 0) {
      heights[row] = height;
      for (int node = row + 1; node < tree.length; node += node & -node) {
        tree[node] += change;
      }
    }
  }

  /** The sum of the heights of all rows before one; {@code before(count())} is that of all. */
  double before(int row) {
    double sum = 0;
    for (int node = row; node > 0; node -= node & -node) {
      sum += tree[node];
    }
    return sum;
  }

  double total() {
    return before(heights.length);
  }

  /** The row at a distance from the top; the first or last one beyond the ends. */
  int rowAt(double distance) {
    int row = 0;
    double rest = distance;
    for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step /= 2) {
      if (row + step <= heights.length && tree[row + step] <= rest) {
        row += step;
        rest -= tree[row];
      }
    }
    return Math.min(row, heights.length - 1);
  }
}
