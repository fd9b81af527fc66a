package org.plumbline.suggest.scope;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/** Tells what a verb says of a word that depends on it. */
final class PredicateEvent {

  private static final Lexicon RAISING = lexicon("raising-verbs.txt");
  private static final Lexicon CHANGES = lexicon("change-verbs.txt");
  private static final Lexicon GAUGES = lexicon("gauge-verbs.txt");
  private static final Lexicon LIGHT = lexicon("light-verbs.txt");
  private static final Lexicon LIVES = lexicon("lives.txt");

  /** Prepositions that lead to a value. */
  private static final Set<String> BOUNDS =
      Set.of("to", "at", "from", "by", "above", "below", "over", "under", "past");

  private final EventWords words;
  private final Lexicon fates;

  PredicateEvent(EventWords words, Lexicon fates) {
    this.words = words;
    this.fates = fates;
  }

  private static Lexicon lexicon(String name) {
    return Lexicon.beside(PredicateEvent.class, name);
  }

  /** What a verb says of its subject, its object, or what a preposition below it leads to. */
  Optional<String> of(Tree tree, int verb, int word) {
    if (tree.is(verb, "aux", "auxpass") && tree.isVerb(tree.head(verb))) {
      return of(tree, tree.head(verb), word);
    }
    if (tree.isSubject(word)) {
      return subject(tree, verb, word);
    }
    if (tree.is(word, "prep", "agent", "npadvmod")) {
      return circumstance(tree, verb, word);
    }
    return object(tree, verb, word);
  }

  /** The event that a verb names, of whom it may be told. */
  Optional<String> itself(Tree tree, int verb) {
    boolean isToDeath =
        tree.dependents(verb)
            .filter(below -> tree.lemma(below).equals("to"))
            .flatMap(tree::dependents)
            .anyMatch(below -> tree.lemma(below).equals("death"));
    return Optional.of(isToDeath ? "kill" : tree.lemma(verb));
  }

  private Optional<String> subject(Tree tree, int verb, int word) {
    OptionalInt complement = tree.dependent(verb, "xcomp", "acomp", "oprd", "attr");
    if (complement.isPresent()) {
      Optional<String> state = state(tree, complement.getAsInt());
      if (state.isPresent()) {
        return state;
      }
      boolean isRaised = RAISING.contains(tree.lemma(verb)) || tree.is(word, "nsubjpass");
      if (tree.isVerb(complement.getAsInt()) && isRaised) {
        return subject(tree, complement.getAsInt(), word);
      }
    }
    if (tree.lemma(verb).equals("be")) {
      return complement.isPresent()
          ? words.measured(tree, complement.getAsInt())
          : among(tree, verb);
    }
    OptionalInt object = tree.dependent(verb, "dobj");
    return object.isPresent() && !tree.is(word, "nsubjpass")
        ? doer(tree, verb, object.getAsInt())
        : itself(tree, verb);
  }

  private Optional<String> state(Tree tree, int word) {
    return tree.dependent(word, "dobj").isEmpty() ? words.state(tree, word) : Optional.empty();
  }

  /** "Two officers were among the wounded". */
  private Optional<String> among(Tree tree, int verb) {
    OptionalInt whole = tree.objectOf("among", verb);
    return whole.isPresent() ? words.measured(tree, whole.getAsInt()) : Optional.empty();
  }

  /** What a verb with an object says of its subject. */
  private Optional<String> doer(Tree tree, int verb, int object) {
    String lemma = tree.lemma(verb);
    if (tree.lemma(object).equals("life") && LIVES.contains(lemma)) {
      return Optional.of("die");
    }
    if (LIGHT.contains(lemma) && words.named(tree, object).isPresent()) {
      return words.named(tree, object);
    }
    return fates.contains(lemma) ? Optional.empty() : Optional.of(lemma);
  }

  private Optional<String> object(Tree tree, int verb, int word) {
    OptionalInt complement = tree.dependent(verb, "oprd", "acomp", "xcomp");
    Optional<String> left =
        complement.isPresent() ? words.state(tree, complement.getAsInt()) : Optional.empty();
    if (left.isPresent()) {
      return left;
    }
    if (tree.lemma(verb).equals("be")) {
      OptionalInt subject = tree.dependent(verb, "nsubj");
      return subject.isPresent() ? words.measured(tree, subject.getAsInt()) : Optional.empty();
    }
    return change(tree, verb, word).or(() -> itself(tree, verb));
  }

  /** Those of whom a preposition tells have no part in what befell others. */
  private Optional<String> circumstance(Tree tree, int verb, int word) {
    boolean isApart =
        fates.contains(tree.lemma(verb)) || tree.is(word, "agent") || tree.lemma(verb).equals("be");
    return change(tree, verb, word).or(() -> isApart ? Optional.empty() : itself(tree, verb));
  }

  /**
   * "The death toll rose to 40", "raised the number of dead to 40": of these the event is death.
   */
  private Optional<String> change(Tree tree, int verb, int word) {
    OptionalInt quantity = changed(tree, verb, word);
    return quantity.isPresent() ? words.measured(tree, quantity.getAsInt()) : Optional.empty();
  }

  /** The quantity that a verb brings to the value that a word gives. */
  OptionalInt changed(Tree tree, int verb, int word) {
    String lemma = tree.lemma(verb);
    boolean isObject = tree.is(word, "dobj", "attr");
    boolean isValue =
        isObject ? GAUGES.contains(lemma) : CHANGES.contains(lemma) && isBound(tree, word);
    if (!isValue) {
      return OptionalInt.empty();
    }
    OptionalInt object = isObject ? OptionalInt.empty() : tree.dependent(verb, "dobj");
    return object.isPresent() ? object : tree.dependent(verb, "nsubj", "nsubjpass");
  }

  private static boolean isBound(Tree tree, int word) {
    return tree.is(word, "npadvmod") || BOUNDS.contains(tree.lemma(word));
  }

  /** "Claimed the lives of 25", "cost 25 lives". */
  Optional<String> life(Tree tree, int noun) {
    return tree.lemma(noun).equals("life") && tree.is(noun, "dobj")
        ? LIVES.meaning(tree.lemma(tree.head(noun)))
        : Optional.empty();
  }
}
