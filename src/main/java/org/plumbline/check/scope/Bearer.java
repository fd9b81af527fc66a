package org.plumbline.check.scope;

import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.event.Nouns;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/**
 * What an amount is a property of: the tunnel of "an 18-kilometre tunnel".
 *
 * @param noun its lemma
 * @param isTold whether a word tells the property: "18 kilometres long"
 */
record Bearer(String noun, boolean isTold) {

  /** Words that tell how much of a property something has: "long", "weigh", "price". */
  private static final Lexicon PROPERTIES = Lexicon.beside(Bearer.class, "properties.txt");

  /** Empty where the figure is no property of anything. */
  static Optional<Bearer> of(FigureMention figure) {
    Tree tree = figure.tree().orElseThrow();
    int top = Thing.top(figure);
    int noun = Thing.noun(tree, top);
    boolean isTold = noun == top || PROPERTIES.contains(tree.lemma(noun));
    OptionalInt bearer = noun == top ? told(tree, top) : owned(tree, noun);
    return bearer.stream()
        .filter(word -> tree.tag(word).startsWith("NN") && !tree.tag(word).startsWith("NNP"))
        .mapToObj(word -> new Bearer(Nouns.common(tree.lemma(word)), isTold))
        .findFirst();
  }

  /** Whether both are properties of one thing, and it is told of one of them which property. */
  boolean isLike(Bearer other) {
    return noun.equals(other.noun) && (isTold || other.isTold);
  }

  /** "An 18-kilometre tunnel", "the 60 million euro cost of the bridge". */
  private static OptionalInt owned(Tree tree, int noun) {
    if (!PROPERTIES.contains(tree.lemma(noun))) {
      return OptionalInt.of(noun);
    }
    OptionalInt of = tree.objectOf("of", noun);
    return of.isPresent() ? of : tree.dependent(noun, "poss");
  }

  /** "The tunnel is 18 kilometres long", "a tumour weighing 4 kilograms". */
  private static OptionalInt told(Tree tree, int top) {
    int word = tree.head(top);
    if (PROPERTIES.contains(tree.lemma(word)) && tree.tag(word).startsWith("JJ")) {
      word = tree.head(word);
    }
    if (word == Token.ROOT || !PROPERTIES.contains(tree.lemma(word))) {
      return OptionalInt.empty();
    }
    return tree.is(word, "acl") ? OptionalInt.of(tree.head(word)) : tree.dependent(word, "nsubj");
  }
}
