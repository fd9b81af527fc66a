package org.plumbline.language.decoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores labels: each feature of a situation adds its weights to those labels for which it has any.
 *
 * <p>The weights of a feature are one row: a byte says how many, a byte each says for which label,
 * and from the next number on there is a float for each.
 */
final class Classifier {

  private final List<String> labels;
  private final List<Place> places = new ArrayList<>();
  private final Template[] templates;
  private final FingerprintTable rows;
  private final int[] weights;

  /** A kind of feature: the fields, each of the word in a place, that make it up together. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Template(long seed, int[] places, int[] fields, boolean isSet) {}

  private Classifier(
      List<String> labels, List<String> templates, FingerprintTable rows, int[] weights) {
    this.labels = labels;
    this.rows = rows;
    this.weights = weights;
    this.templates = new Template[templates.size()];
    for (int kind = 0; kind < templates.size(); kind++) {
      this.templates[kind] = template(kind, templates.get(kind));
    }
  }

  static Classifier read(ModelInput in) throws IOException {
    return new Classifier(in.texts(), in.texts(), FingerprintTable.read(in), in.integers());
  }

  /** From a text such as {@code i:lemma j+1:lemma} or, for a set, {@code *i:word_clusters}. */
  private Template template(int kind, String notation) {
    boolean isSet = notation.startsWith("*");
    String[] items = notation.substring(isSet ? 1 : 0).split(" ", -1);
    int[] at = new int[items.length];
    int[] fields = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      String[] parts = items[i].split(":", 2);
      at[i] = number(Place.of(parts[0]));
      fields[i] = Field.of(parts[1]).number();
    }
    return new Template(Fingerprint.seed(kind), at, fields, isSet);
  }

  private int number(Place place) {
    if (!places.contains(place)) {
      places.add(place);
    }
    return places.indexOf(place);
  }

  List<String> labels() {
    return labels;
  }

  /** The places that features look at. */
  List<Place> places() {
    return places;
  }

  /** What scoring needs room for; of one thread at a time. */
  final class Scratch {
    private final int[] at = new int[places.size()];
    private final float[] scores = new float[labels.size()];
    private long[] features = new long[templates.length * 2];
    private int[] found = new int[templates.length * 2];
    private int count;

    /** The word in each of the {@link #places}, negative for none; to be filled in. */
    int[] at() {
      return at;
    }

    /** The score of each label. */
    float[] scores() {
      return scores;
    }

    private void add(long joined) {
      if (count == features.length) {
        features = Arrays.copyOf(features, count * 2);
        found = Arrays.copyOf(found, count * 2);
      }
      features[count++] = Fingerprint.mixed(joined);
    }
  }

  /**
   * Scores the labels for the words that the scratch names. All features are gathered, then looked
   * up, then added, as memory is faster when it is asked for many things at once.
   */
  void score(Words words, Scratch scratch) {
    scratch.count = 0;
    for (Template template : templates) {
      if (template.isSet) {
        gatherSet(template, words, scratch);
      } else {
        gatherJoined(template, words, scratch);
      }
    }
    rows.findAll(scratch.features, scratch.count, scratch.found);
    Arrays.fill(scratch.scores, 0);
    for (int i = 0; i < scratch.count; i++) {
      add(scratch.found[i], scratch.scores);
    }
  }

  private static void gatherSet(Template template, Words words, Scratch scratch) {
    int word = scratch.at[template.places[0]];
    if (word >= 0) {
      for (Value member : words.members(template.fields[0], word)) {
        scratch.add(template.seed * member.power() + member.sum());
      }
    }
  }

  private static void gatherJoined(Template template, Words words, Scratch scratch) {
    long joined = template.seed;
    for (int i = 0; i < template.places.length; i++) {
      int word = scratch.at[template.places[i]];
      if (word < 0) {
        return;
      }
      long power = words.power(template.fields[i], word);
      if (power == 0) {
        return;
      }
      joined = joined * power + words.sum(template.fields[i], word);
    }
    scratch.add(joined);
  }

  /** The row that stands for none is empty. */
  private void add(int row, float[] scores) {
    int count = weights[row] & 0xFF;
    int first = row + 1 + (count >> 2);
    for (int i = 1; i <= count; i++) {
      int label = weights[row + (i >> 2)] >>> ((i & 3) << 3) & 0xFF;
      scores[label] += Float.intBitsToFloat(weights[first + i - 1]);
    }
  }
}
