package org.plumbline.suggest.scope;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/** Words that tell an event without a verb: adjectives of state, and nouns. */
final class EventWords {

  private static final Lexicon STATES = Lexicon.beside(EventWords.class, "states.txt");
  private static final Lexicon NOUNS = Lexicon.beside(EventWords.class, "event-nouns.txt");
  private static final Lexicon CONTAINERS = Lexicon.beside(EventWords.class, "containers.txt");

  private static final String[] BESIDE_NOUN = {
    "nmod", "amod", "oprd", "acomp", "acl", "advmod", "advcl", "relcl"
  };

  /** The event that left somebody in the state that a word names: "dead", "wounded". */
  Optional<String> state(Tree tree, int word) {
    return STATES.meaning(tree.form(word).toLowerCase(Locale.ROOT));
  }

  /** The state that the words beside a noun or number give it: "40 dead", "wounded soldiers". */
  Optional<String> stateBeside(Tree tree, int group) {
    return tree.dependents(group)
        .filter(below -> tree.is(below, BESIDE_NOUN))
        .filter(below -> tree.dependent(below, "nsubj", "nsubjpass", "dobj").isEmpty())
        .filter(below -> below < group || !tree.hasBetween(group, below, ","))
        .mapToObj(below -> state(tree, below))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The event that a noun names. */
  Optional<String> named(Tree tree, int noun) {
    return NOUNS.meaning(tree.lemma(noun));
  }

  /** Whether a noun says no more than that there are several of what follows: "a group of". */
  boolean isContainer(Tree tree, int noun) {
    return CONTAINERS.contains(tree.lemma(noun));
  }

  /**
   * The event whose extent a noun stands for: "the death toll", "the number of dead", "the number
   * of people killed", "the dead".
   */
  Optional<String> measured(Tree tree, int noun) {
    return state(tree, noun)
        .or(() -> stateBeside(tree, noun))
        .or(() -> named(tree, noun))
        .or(() -> isContainer(tree, noun) ? within(tree, noun) : Optional.empty());
  }

  private Optional<String> within(Tree tree, int container) {
    OptionalInt content = tree.objectOf("of", container);
    return content.isPresent() ? measured(tree, content.getAsInt()) : Optional.empty();
  }
}
