package org.plumbline.suggest.source;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.Consumer;
import org.plumbline.language.press.Press;

/** A speaker before a colon, as in headlines and transcripts: "Mayor: No plans to resign". */
final class Colon implements Construction {

  /** More words than these before a colon are no mere name. */
  private static final int LONGEST_NAME = 8;

  private final Lexicon kinds;
  private final Press press;

  Colon(Lexicon kinds, Press press) {
    this.kinds = kinds;
    this.press = press;
  }

  @Override
  public void find(Tree tree, Consumer<Draft> found) {
    int colon = 0;
    while (colon < tree.size() && colon <= LONGEST_NAME && isOfName(tree, colon)) {
      colon++;
    }
    if (colon > 0
        && colon + 1 < tree.size()
        && tree.word(colon).equals(":")
        && speaks(tree, colon - 1)) {
      BitSet said = new BitSet(tree.size());
      said.set(colon + 1, tree.size());
      Draft.between(tree, new SourcePhrase(0, colon - 1), new VerbGroup(colon, colon), said)
          .ifPresent(found);
    }
  }

  private static boolean isOfName(Tree tree, int word) {
    return switch (tree.tag(word)) {
      case "NNP", "NNPS", "NN", "NNS", "JJ", "POS", "DT", "CD", "IN", "HYPH" -> true;
      default -> false;
    };
  }

  private boolean speaks(Tree tree, int last) {
    String form = tree.token(last).form();
    return switch (tree.token(last).name()) {
          case "PERSON", "ORG" -> true;
          default -> false;
        }
        || kinds.has(tree.lemma(last))
        || kinds.has(tree.word(last))
        || press.isOutlet(form)
        || (last == 0 && form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT)));
  }
}
