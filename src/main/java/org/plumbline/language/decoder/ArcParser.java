package org.plumbline.language.decoder;

import java.util.List;

/**
 * Builds the tree of a sentence in one pass: at each step the top of the stack and the word ahead
 * are looked at, and the best {@link Transitions transition} is taken (Choi and McCallum 2013,
 * without branching).
 */
final class ArcParser {

  /** Words that were left without a head look for one among so many neighbours on either side. */
  private static final int NEIGHBOURHOOD = 5;

  private final Classifier classifier;
  private final Transitions transitions;
  private final Value[][] valencies = new Value[3][3];

  ArcParser(Classifier classifier) {
    this.classifier = classifier;
    this.transitions = new Transitions(classifier.labels());
    for (int left = 0; left < 3; left++) {
      for (int right = 0; right < 3; right++) {
        valencies[left][right] = Value.of("<".repeat(left) + "-" + ">".repeat(right));
      }
    }
  }

  /**
   * @param words with tags and lemmas
   */
  Parse parse(Words words) {
    return new Parse(words);
  }

  /** One sentence's parse, while it is being built and afterwards. */
  final class Parse {
    private final Words words;
    private final Tree tree;
    private final String[] relations;
    private final Classifier.Scratch scratch = classifier.new Scratch();
    private final int[] at = scratch.at();
    private final float[] scores = scratch.scores();

    private final int[] stack;
    private int depth;
    private final int[] passed;
    private int passedCount;
    private int input;

    private Parse(Words words) {
      this.words = words;
      this.tree = new Tree(words.size());
      this.relations = new String[words.size()];
      this.stack = new int[words.size() + 1];
      this.passed = new int[words.size() + 1];
      for (int word = 0; word < words.size(); word++) {
        tellValency(word);
      }
      shift();
      while (input < words.size()) {
        score();
        take(transitions.step(transitions.best(tree, top(), input, scores)));
      }
      findHeadsForTheRest();
    }

    /** The root is 0. */
    int head(int word) {
      return tree.head(word);
    }

    String relation(int word) {
      return relations[word];
    }

    private int top() {
      return stack[depth - 1];
    }

    private void take(Transitions.Step step) {
      switch (step.arc()) {
        case LEFT -> hang(top(), input, step);
        case RIGHT -> hang(input, top(), step);
        case NONE -> {}
      }
      switch (step.move()) {
        case SHIFT -> shift();
        case REDUCE -> depth--;
        case PASS -> passed[passedCount++] = stack[--depth];
      }
    }

    private void shift() {
      while (passedCount > 0) {
        stack[depth++] = passed[--passedCount];
      }
      stack[depth++] = input++;
    }

    private void hang(int word, int on, Transitions.Step step) {
      int before = tree.head(word);
      tree.hang(word, on);
      relations[word] = step.relation();
      words.set(Field.DEPENDENCY_LABEL, word, step.value());
      tellValency(on);
      if (before != Tree.NOBODY) {
        tellValency(before);
      }
    }

    private void tellValency(int word) {
      words.set(
          Field.VALENCY_ALL, word, valencies[tree.leftValency(word)][tree.rightValency(word)]);
    }

    private void score() {
      List<Place> places = classifier.places();
      for (int i = 0; i < at.length; i++) {
        Place place = places.get(i);
        int word =
            switch (place.origin()) {
              case I -> inSentence(top() + place.window());
              case J -> inSentence(input + place.window());
              case K -> inStack(place.window());
            };
        at[i] = word == Tree.NOBODY ? word : tree.relative(word, place.relation());
      }
      classifier.score(words, scratch);
    }

    private int inSentence(int word) {
      return 0 <= word && word < words.size() ? word : Tree.NOBODY;
    }

    /** Negative windows are below the top of the stack, the others among what was passed. */
    private int inStack(int window) {
      if (window > 0) {
        return window <= passedCount ? passed[passedCount - window] : Tree.NOBODY;
      }
      return -window < depth ? stack[depth - 1 + window] : Tree.NOBODY;
    }

    private void findHeadsForTheRest() {
      for (int word = 1; word < words.size(); word++) {
        if (!tree.hasHead(word)) {
          findHead(word);
        }
      }
    }

    private void findHead(int word) {
      int head = 0;
      Transitions.Step step = Transitions.Step.TO_ROOT;
      float most = Float.NEGATIVE_INFINITY;
      for (int distance = 1; distance <= 2 * NEIGHBOURHOOD; distance++) {
        int to = distance <= NEIGHBOURHOOD ? word - distance : word + distance - NEIGHBOURHOOD;
        if (inSentence(to) == Tree.NOBODY || tree.isDescendantOf(to, word)) {
          continue;
        }
        look(Math.min(word, to), Math.max(word, to));
        int label = to < word ? transitions.bestRightArc(scores) : transitions.bestLeftArc(scores);
        if (most < scores[label]) {
          most = scores[label];
          head = to;
          step = transitions.step(label);
        }
      }
      hang(word, head, step);
    }

    /** Looks at two words, as though nothing else were on the stack. */
    private void look(int top, int ahead) {
      stack[0] = top;
      depth = 1;
      passedCount = 0;
      input = ahead;
      score();
    }
  }
}
