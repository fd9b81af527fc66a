package org.plumbline.suggest.scope;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/** Names what a figure counts. */
final class CountedNoun {

  private static final Lexicon PRONOUNS = Lexicon.beside(CountedNoun.class, "pronouns.txt");

  private final EventWords words;
  private final GroupEvent events;

  CountedNoun(EventWords words, GroupEvent events) {
    this.words = words;
    this.events = events;
  }

  /** By the figure's own words: "three soldiers", "dozens of soldiers", "12 of the soldiers". */
  Optional<String> named(Mention mention) {
    Tree tree = mention.tree();
    return lemma(tree, mention.noun())
        .or(() -> lemma(tree, tree.objectOf("of", mention.group())))
        .or(() -> changed(tree, mention.head()));
  }

  private Optional<String> lemma(Tree tree, OptionalInt noun) {
    return noun.isPresent() ? lemma(tree, noun.getAsInt()) : Optional.empty();
  }

  /** A noun's lemma; nothing for a number or for a word that stands for another. */
  private Optional<String> lemma(Tree tree, int noun) {
    boolean isNamed =
        tree.tag(noun).startsWith("NN")
            && !tree.lemma(noun).equals("percent")
            && !PRONOUNS.contains(tree.lemma(noun))
            && words.state(tree, noun).isEmpty();
    return isNamed ? Optional.of(tree.lemma(noun)) : Optional.empty();
  }

  /** "Unemployment rose to 5 percent", "the number of villages has risen to 120". */
  private Optional<String> changed(Tree tree, int figure) {
    OptionalInt quantity = events.changedTo(tree, figure);
    if (quantity.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt content = tree.objectOf("of", quantity.getAsInt());
    return content.isPresent() && words.isContainer(tree, quantity.getAsInt())
        ? lemma(tree, content)
        : lemma(tree, quantity).filter(noun -> words.measured(tree, quantity.getAsInt()).isEmpty());
  }

  /** By what stands before: the nearest noun that had its fate told in the same sentence. */
  Optional<String> before(Mention mention) {
    Tree tree = mention.tree();
    return IntStream.iterate(mention.first() - 1, word -> word >= 0, word -> word - 1)
        .filter(word -> tree.tag(word).startsWith("NN") && tree.isUnnamed(word))
        .filter(word -> words.named(tree, word).isEmpty())
        .filter(word -> events.isStruck(tree, word))
        .mapToObj(word -> lemma(tree, word))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
