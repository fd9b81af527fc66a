package org.plumbline.check.event;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Tree;

/** Finds the subject of a verb, also where the parser is known to mistake it. */
final class Subjects {

  private Subjects() {}

  static OptionalInt of(Tree tree, int verb) {
    OptionalInt own = tree.dependents(verb).filter(tree::isSubject).findFirst();
    if (own.isPresent()) {
      return own;
    }
    OptionalInt dated = behindDate(tree, verb);
    return dated.isPresent() ? dated : ofReduced(tree, verb);
  }

  /** "On Friday Mr Smith said": read as if "Friday Mr Smith" were one name. */
  private static OptionalInt behindDate(Tree tree, int verb) {
    return tree.dependents(verb)
        .filter(below -> tree.is(below, "prep") && below < verb)
        .flatMap(tree::dependents)
        .filter(object -> object == verb - 1 && tree.is(object, "pobj"))
        .filter(
            object ->
                IntStream.range(0, object)
                    .filter(word -> tree.isUnder(word, object))
                    .limit(1)
                    .anyMatch(first -> Times.isTime(tree, first)))
        .findFirst();
  }

  /** "The summit of the states opened": read as if the states were opened. */
  private static OptionalInt ofReduced(Tree tree, int verb) {
    if (!isMistakenForReduced(tree, verb)) {
      return OptionalInt.empty();
    }
    int top = verb;
    while (tree.head(top) >= 0) {
      top = tree.head(top);
    }
    return OptionalInt.of(top);
  }

  /** Whether a sentence would be without a verb if this one were not its own. */
  static boolean isMistakenForReduced(Tree tree, int verb) {
    int top = verb;
    while (tree.head(top) >= 0) {
      top = tree.head(top);
    }
    int above = top;
    return tree.is(verb, "acl")
        && tree.tag(verb).equals("VBN")
        && tree.isNoun(above)
        && tree.form(tree.size() - 1).equals(".")
        && IntStream.range(0, verb).noneMatch(tree::isVerb);
  }
}
