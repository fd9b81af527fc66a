package org.plumbline.check.scope;

import java.util.Locale;
import java.util.Set;
import org.plumbline.check.article.FigureMention;
import org.plumbline.language.grammar.Tree;

/** How a figure's thing is spoken of. */
enum Reference {
  /** For the first time, as far as its words tell: "280 homes". */
  NEW,
  /** As known, and it is said which one: "the 280 homes that burned", "Ann's 43 points". */
  DESCRIBED,
  /** As known from before: "the 280 homes". */
  PLAIN;

  private static final Set<String> KNOWN = Set.of("the", "all", "both");

  /**
   * @param noun the noun for the thing
   */
  static Reference of(FigureMention figure, int noun) {
    Tree tree = figure.tree().orElseThrow();
    int first = figure.words().getFirst();
    boolean isOwned =
        tree.dependents(noun).anyMatch(below -> tree.is(below, "poss") && tree.isNoun(below));
    boolean isKnown =
        tree.dependents(noun)
            .filter(below -> tree.is(below, "det", "predet") || below == first - 1)
            .anyMatch(below -> KNOWN.contains(tree.form(below).toLowerCase(Locale.ROOT)));
    if (!isOwned && !isKnown) {
      return NEW;
    }
    boolean isDescribed =
        tree.dependents(noun).anyMatch(below -> tree.is(below, "relcl", "acl", "prep", "poss"));
    return isDescribed ? DESCRIBED : PLAIN;
  }
}
