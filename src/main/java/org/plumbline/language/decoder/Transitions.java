package org.plumbline.language.decoder;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The steps that a parser can take, one per label of its classifier: an arc from the word ahead to
 * the top of the stack ({@code L}) or back ({@code R}) or none ({@code N}), and then a shift, a
 * reduction or a pass ({@code S}, {@code R}, {@code P}). {@code L_R_nsubj} is one such label.
 */
final class Transitions {

  enum Arc {
    LEFT,
    RIGHT,
    NONE
  }

  enum Move {
    SHIFT,
    REDUCE,
    PASS
  }

  /**
   * @param relation how the dependent depends; empty where there is no arc
   */
  record Step(Arc arc, Move move, String relation, Value value) {

    /** What a word does for which nothing else can be found. */
    static final Step TO_ROOT = of("R_S_root");

    static Step of(String label) {
      String[] parts = label.split("_", 3);
      return new Step(
          switch (parts[0]) {
            case "L" -> Arc.LEFT;
            case "R" -> Arc.RIGHT;
            default -> Arc.NONE;
          },
          switch (parts[1]) {
            case "S" -> Move.SHIFT;
            case "R" -> Move.REDUCE;
            default -> Move.PASS;
          },
          parts[2],
          Value.of(parts[2]));
    }
  }

  private final Step[] steps;
  private final int[] all;
  private final int[] shifts;
  private final int[] arcless;
  private final int[] arclessKeepingStack;
  private final int[] allButReduction;
  private final int[] leftArcs;
  private final int[] rightArcs;

  Transitions(List<String> labels) {
    this.steps = labels.stream().map(Step::of).toArray(Step[]::new);
    this.all = labels(step -> true);
    this.shifts = labels(step -> step.move == Move.SHIFT);
    this.arcless = labels(step -> step.arc == Arc.NONE);
    this.arclessKeepingStack = labels(step -> step.arc == Arc.NONE && step.move != Move.REDUCE);
    this.allButReduction = labels(step -> step.arc != Arc.NONE || step.move != Move.REDUCE);
    this.leftArcs = labels(step -> step.arc == Arc.LEFT);
    this.rightArcs = labels(step -> step.arc == Arc.RIGHT);
  }

  private int[] labels(Predicate<Step> which) {
    return IntStream.range(0, steps.length).filter(label -> which.test(steps[label])).toArray();
  }

  Step step(int label) {
    return steps[label];
  }

  /** The best label of those that keep the tree a tree. */
  int best(Tree tree, int stack, int input, float[] scores) {
    return best(allowed(tree, stack, input), scores);
  }

  private int[] allowed(Tree tree, int stack, int input) {
    if (stack == 0) {
      return shifts;
    }
    if (tree.isDescendantOf(stack, input)) {
      return arcless;
    }
    if (tree.isDescendantOf(input, stack)) {
      return tree.hasHead(stack) ? arcless : arclessKeepingStack;
    }
    return tree.hasHead(stack) ? all : allButReduction;
  }

  int bestLeftArc(float[] scores) {
    return best(leftArcs, scores);
  }

  int bestRightArc(float[] scores) {
    return best(rightArcs, scores);
  }

  private static int best(int[] labels, float[] scores) {
    int best = labels[0];
    for (int label : labels) {
      if (scores[best] < scores[label]) {
        best = label;
      }
    }
    return best;
  }
}
