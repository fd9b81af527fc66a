package org.plumbline.language.decoder;

import java.util.List;

/**
 * The words of a sentence as the classifiers see them: of every field its value, as far as it is
 * known. Word 0 is the root of the tree, which is no word; the others follow from 1.
 */
final class Words {

  private static final int FIELDS = Field.values().length;

  private final int size;
  private final long[] powers;
  private final long[] sums;
  private final Value[][][] sets;

  /**
   * @param size with the root
   */
  Words(int size) {
    this.size = size;
    this.powers = new long[FIELDS * size];
    this.sums = new long[FIELDS * size];
    this.sets = new Value[FIELDS][size][];
  }

  /** With the root. */
  int size() {
    return size;
  }

  void set(Field field, int word, CharSequence text) {
    powers[field.number() * size + word] = Fingerprint.power(text);
    sums[field.number() * size + word] = Fingerprint.sum(text);
  }

  void set(Field field, int word, Value value) {
    powers[field.number() * size + word] = value.power();
    sums[field.number() * size + word] = value.sum();
  }

  void setAll(Field field, int word, Value[] members) {
    sets[field.number()][word] = members;
  }

  /** By what a feature moves on for a value; 0 where the word has none. */
  long power(int field, int word) {
    return powers[field * size + word];
  }

  long sum(int field, int word) {
    return sums[field * size + word];
  }

  /** Empty where the word has none. */
  Value[] members(int field, int word) {
    Value[] members = sets[field][word];
    return members == null ? NONE : members;
  }

  private static final Value[] NONE = {};

  static Value[] values(List<String> texts) {
    return texts.stream().map(Value::of).toArray(Value[]::new);
  }
}
