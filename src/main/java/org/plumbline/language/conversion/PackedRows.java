package org.plumbline.language.conversion;

import java.util.Arrays;

/**
 * Weights, of which most are 0, packed for the decoder's classifier: of each row a byte that says
 * how many are not, a byte each that says which, and from the next number on the weights.
 */
final class PackedRows {

  /** Rows begin at 1. */
  private int[] packed = new int[1 << 16];

  private int end = 1;

  /** Where the new row begins. */
  int add(float[] weights) {
    int start = end;
    int[] labels = labelsOf(weights);
    makeRoom(labels.length * 2 + 2);
    putByte(start, 0, labels.length);
    for (int i = 0; i < labels.length; i++) {
      putByte(start, i + 1, labels[i]);
    }
    end += 1 + labels.length / Integer.BYTES;
    for (int label : labels) {
      packed[end++] = Float.floatToIntBits(weights[label]);
    }
    return start;
  }

  int[] packed() {
    return Arrays.copyOf(packed, end);
  }

  private static int[] labelsOf(float[] weights) {
    int[] labels = new int[weights.length];
    int count = 0;
    for (int label = 0; label < weights.length; label++) {
      if (weights[label] != 0) {
        labels[count++] = label;
      }
    }
    return Arrays.copyOf(labels, count);
  }

  private void putByte(int row, int place, int value) {
    packed[row + place / Integer.BYTES] |= value << (place % Integer.BYTES * Byte.SIZE);
  }

  private void makeRoom(int more) {
    if (packed.length < end + more) {
      packed = Arrays.copyOf(packed, packed.length * 2);
    }
  }
}
