package org.plumbline.language.decoder;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * A map from fingerprints to numbers from 1 to {@link #MOST}, in one array. A slot holds the upper
 * 40 bits of a fingerprint and the number; the lower bits say where the search begins. A text that
 * is not in the table is taken for one that is about once in 10^11 searches.
 */
public final class FingerprintTable {

  /** The largest number that a table can hold. */
  public static final int MOST = (1 << 24) - 1;

  /** What is found where nothing is. */
  public static final int NOTHING = 0;

  private static final long TAG = -1L << 24;

  private final long[] slots;

  private FingerprintTable(long[] slots) {
    this.slots = slots;
  }

  /** Two thirds full at most, so that a search ends soon. */
  private FingerprintTable(int size) {
    this(new long[Math.max(8, Integer.highestOneBit(size + size / 2) << 1)]);
  }

  /**
   * @param numbers by fingerprint, each from 1 to {@link #MOST}
   * @throws IllegalArgumentException for a number out of range, and for two fingerprints that the
   *     table cannot tell apart
   */
  public static FingerprintTable of(Map<Long, Integer> numbers) {
    FingerprintTable table = new FingerprintTable(numbers.size());
    numbers.forEach(table::put);
    return table;
  }

  private void put(long fingerprint, int number) {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("not a number for a table: " + number);
    }
    if (find(fingerprint) != NOTHING) {
      throw new IllegalArgumentException("not to be told apart: " + fingerprint);
    }
    int slot = (int) fingerprint & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (fingerprint & TAG) | number;
  }

  /** The number of a fingerprint, or {@link #NOTHING}. */
  public int find(long fingerprint) {
    int mask = slots.length - 1;
    long tag = fingerprint & TAG;
    for (int slot = (int) fingerprint & mask; ; slot = (slot + 1) & mask) {
      long found = slots[slot];
      if (found == 0) {
        return NOTHING;
      }
      if ((found & TAG) == tag) {
        return (int) found & MOST;
      }
    }
  }

  /** The numbers of many fingerprints; the first searches of all are under way at once. */
  void findAll(long[] fingerprints, int count, int[] numbers) {
    int mask = slots.length - 1;
    long any = 0;
    for (int i = 0; i < count; i++) {
      any |= slots[(int) fingerprints[i] & mask];
    }
    if (any == 0) {
      Arrays.fill(numbers, 0, count, NOTHING);
      return;
    }
    for (int i = 0; i < count; i++) {
      numbers[i] = find(fingerprints[i]);
    }
  }

  public void write(ModelOutput out) throws IOException {
    out.longs(slots);
  }

  public static FingerprintTable read(ModelInput in) throws IOException {
    long[] slots = in.longs();
    if (Integer.bitCount(slots.length) != 1) {
      throw new IOException("no table of fingerprints");
    }
    return new FingerprintTable(slots);
  }
}
