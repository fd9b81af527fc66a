package org.plumbline.check.scope;

import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/** How a figure is put in messages: with the noun beside it, as it stands in the text. */
final class Wording {

  private Wording() {}

  static String of(Scope scope) {
    Tree tree = scope.figure().tree().orElseThrow();
    int top = Thing.top(scope.figure());
    int noun = tree.head(top);
    TextRange figure = scope.figure().range();
    boolean isBeside = noun > top && noun - top <= 3 && tree.isNoun(noun);
    String words =
        isBeside ? words(tree, scope.figure().words().getFirst(), noun) : scope.figure().quote();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
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
