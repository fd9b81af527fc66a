package org.plumbline.check.scope;

import org.plumbline.language.grammar.Tree;

/** How a figure is put in messages: with the noun beside it, as it stands in the text. */
final class Wording {

  /** In words from the figure to its noun. */
  private static final int FURTHEST = 3;

  private Wording() {}

  static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  static String of(Scope scope) {
    Tree tree = scope.figure().tree().orElseThrow();
    int top = Thing.top(scope.figure());
    int noun = Thing.noun(tree, top);
    boolean isBeside = noun > top && noun - top <= FURTHEST;
    return isBeside ? words(tree, scope.figure().words().getFirst(), noun) : scope.figure().quote();
  }

  private static String words(Tree tree, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int word = from; word <= to; word++) {
      boolean isApart =
          word > from
              && tree.sentence().token(word).range().start()
                  > tree.sentence().token(word - 1).range().end();
      words.append(isApart ? " " : "").append(tree.form(word));
    }
    return words.toString();
  }
}
