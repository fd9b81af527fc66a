package org.plumbline.suggest.scope;

import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.language.grammar.Tree;

/**
 * A figure as it stands in a tree.
 *
 * @param tree of its sentence
 * @param first its first word
 * @param last its last word
 * @param head the word of the figure by which it hangs in the tree
 * @param noun the noun behind it that it counts or measures
 */
record Mention(Tree tree, int first, int last, int head, OptionalInt noun) {

  private static final Set<String> NUMBER_ENDS = Set.of(".", ")", "");

  /** Whether it only adds something to a name, as an age does, or numbers a paragraph: "2.". */
  boolean isAside() {
    boolean isBare = noun.isEmpty() && tree.dependents(head).noneMatch(word -> word > last);
    int above = tree.head(head);
    boolean isBesideName = tree.is(head, "appos") && !tree.isUnnamed(above) && above < first;
    boolean isNumbering = tree.tag(head).equals("LS") || (first == 0 && isCutOff());
    return isBare && (isBesideName || isNumbering);
  }

  /** Whether it says itself that it is part of what was counted before: "12 of them". */
  boolean refersBack() {
    OptionalInt whole = tree.objectOf("of", head);
    boolean isOfThem = whole.isPresent() && tree.tag(whole.getAsInt()).equals("PRP");
    boolean isRest = first > 0 && tree.lemma(first - 1).equals("other");
    return isOfThem || isRest || tree.lemma(group()).equals("other");
  }

  private boolean isCutOff() {
    return NUMBER_ENDS.contains(tree.form(last + 1));
  }

  /** The word that stands for what is counted: the noun, or else the figure itself. */
  int group() {
    return noun.orElse(head);
  }

  /** The last word of the figure and its noun. */
  int end() {
    return Math.max(last, group());
  }
}
