package org.plumbline.language.decoder;

import java.util.List;

/** Decides on a label for each word, from left to right, seeing those that it has decided on. */
final class SequenceTagger {

  private final Classifier classifier;
  private final Field decided;
  private final Value[] labels;

  /**
   * @param decided where later words see the label of an earlier one
   */
  SequenceTagger(Classifier classifier, Field decided) {
    this.classifier = classifier;
    this.decided = decided;
    this.labels = Words.values(classifier.labels());
  }

  /** The label of each word, of which the first one is no label but the root's. */
  String[] tag(Words words) {
    List<Place> places = classifier.places();
    Classifier.Scratch scratch = classifier.new Scratch();
    int[] at = scratch.at();
    String[] tags = new String[words.size()];
    for (int word = 1; word < words.size(); word++) {
      for (int i = 0; i < at.length; i++) {
        int seen = word + places.get(i).window();
        at[i] = 0 < seen && seen < words.size() ? seen : Tree.NOBODY;
      }
      classifier.score(words, scratch);
      int best = best(scratch.scores());
      tags[word] = classifier.labels().get(best);
      words.set(decided, word, labels[best]);
    }
    return tags;
  }

  /** The first of the highest. */
  private static int best(float[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[best] < scores[label]) {
        best = label;
      }
    }
    return best;
  }
}
