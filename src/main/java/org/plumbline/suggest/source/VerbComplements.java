package org.plumbline.suggest.source;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what is said in what depends on a verb, adjective or noun. */
final class VerbComplements {

  /** Prepositions whose phrase after an object tells what is said of it: "praised her for". */
  private static final Set<String> AFTER_OBJECT =
      Set.of("as", "for", "of", "over", "about", "against", "to", "with");

  private VerbComplements() {}

  /**
   * What a verb says.
   *
   * @param frames what may follow it
   */
  static Optional<Complement> of(Tree tree, int verb, Set<String> frames) {
    OptionalInt object = tree.child(verb, "dobj", "dative");
    return clause(tree, verb, object, frames)
        .or(() -> infinitive(tree, verb, object, frames))
        .or(() -> gerund(tree, verb, frames))
        .or(() -> phrase(tree, verb, object, frames));
  }

  private static Optional<Complement> clause(
      Tree tree, int verb, OptionalInt object, Set<String> frames) {
    OptionalInt clause = frames.contains("that") ? finiteClause(tree, verb) : OptionalInt.empty();
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    BitSet words = tree.subtree(clause.getAsInt());
    if (frames.contains("np")
        && !frames.contains("to-whom")
        && isBetween(verb, object, clause.getAsInt())) {
      words.or(tree.subtree(object.getAsInt()));
    }
    return Optional.of(new Complement(words, verb));
  }

  private static Optional<Complement> infinitive(
      Tree tree, int verb, OptionalInt object, Set<String> frames) {
    OptionalInt infinitive = frames.contains("to") ? infinitive(tree, verb) : OptionalInt.empty();
    if (infinitive.isEmpty()) {
      return Optional.empty();
    }
    BitSet words = tree.subtree(infinitive.getAsInt());
    boolean recipient = frames.contains("to-whom") && !frames.contains("np");
    if (!recipient && isBetween(-1, object, infinitive.getAsInt())) {
      words.or(tree.subtree(object.getAsInt()));
    }
    return Optional.of(new Complement(words, verb));
  }

  private static Optional<Complement> gerund(Tree tree, int verb, Set<String> frames) {
    return frames.contains("ing")
        ? tree.child(verb, "xcomp").stream()
            .filter(gerund -> tree.tag(gerund).equals("VBG"))
            .mapToObj(gerund -> new Complement(tree.subtree(gerund), verb))
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Complement> phrase(
      Tree tree, int verb, OptionalInt object, Set<String> frames) {
    Optional<Complement> phrase = prepositional(tree, verb, frames);
    boolean counts =
        object.isPresent()
            && objectCounts(tree, verb, object.getAsInt(), frames, phrase.isPresent());
    return counts
        ? Optional.of(new Complement(aroundObject(tree, verb, object.getAsInt()), verb))
        : phrase;
  }

  private static boolean isBetween(int from, OptionalInt word, int to) {
    return word.isPresent() && from < word.getAsInt() && word.getAsInt() < to;
  }

  private static boolean objectCounts(
      Tree tree, int verb, int object, Set<String> frames, boolean phrase) {
    if (frames.contains("to-whom")) {
      return frames.contains("np") && !phrase;
    }
    if (frames.contains("np") || frames.contains("work")) {
      return true;
    }
    if (frames.contains("np-np")
        && tree.child(verb, "oprd", "xcomp", "attr", "acomp", "ccomp").isPresent()) {
      return true;
    }
    return frames.contains("np-as")
        && (child(tree, verb, "as").isPresent() || child(tree, object, "as").isPresent());
  }

  private static OptionalInt child(Tree tree, int word, String preposition) {
    for (int below : tree.dependents(word)) {
      if (tree.is(below, "prep") && tree.lemma(below).equals(preposition)) {
        return OptionalInt.of(below);
      }
    }
    return OptionalInt.empty();
  }

  private static BitSet aroundObject(Tree tree, int verb, int object) {
    BitSet words = tree.subtree(object);
    for (int below : tree.dependents(verb)) {
      boolean more =
          below > object
              && (tree.is(below, "oprd", "xcomp", "ccomp", "attr")
                  || (tree.is(below, "prep") && AFTER_OBJECT.contains(tree.lemma(below))));
      if (more) {
        words.or(tree.subtree(below));
      }
    }
    return words;
  }

  /** A clause with a verb of its own that is not an infinitive. */
  static OptionalInt finiteClause(Tree tree, int word) {
    return tree.child(word, "ccomp");
  }

  static OptionalInt infinitive(Tree tree, int word) {
    for (int below : tree.dependents(word)) {
      if (below > word
          && tree.is(below, "xcomp", "advcl", "acl", "ccomp")
          && isInfinitive(tree, below)) {
        return OptionalInt.of(below);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isInfinitive(Tree tree, int verb) {
    for (int below : tree.dependents(verb)) {
      if (tree.tag(below).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause begins with "that". */
  static boolean opensWithThat(Tree tree, int clause) {
    for (int below : tree.dependents(clause)) {
      if (tree.is(below, "mark") && tree.lemma(below).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** What follows one of the prepositions among the frames. */
  static Optional<Complement> prepositional(Tree tree, int word, Set<String> frames) {
    for (int below : tree.dependents(word)) {
      if (below > word
          && tree.is(below, "prep", "agent", "prt", "dative")
          && frames.contains(tree.lemma(below))) {
        BitSet words = tree.subtree(below);
        words.clear(below);
        if (!words.isEmpty()) {
          return Optional.of(new Complement(words, below));
        }
      }
    }
    return Optional.empty();
  }
}
