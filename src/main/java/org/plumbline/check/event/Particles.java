package org.plumbline.check.event;

import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.language.grammar.Tree;

/** Tells the particles of verbs from prepositions that the parser takes for such. */
final class Particles {

  /** Verbs that take no object, with a particle or without, so that what seems one is a place. */
  private static final Set<String> WITHOUT_OBJECT =
      Set.of(
          "sink",
          "capsize",
          "founder",
          "drown",
          "drift",
          "anchor",
          "moor",
          "crash",
          "collide",
          "explode",
          "erupt",
          "disappear",
          "vanish",
          "die",
          "perish",
          "occur",
          "happen",
          "arrive");

  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

  private Particles() {}

  /** The "down" of "burned down". */
  static OptionalInt of(Tree tree, int verb) {
    return place(tree, verb).isPresent() ? OptionalInt.empty() : tree.dependent(verb, "prt");
  }

  /** The "Bergen" of "sank off Bergen", read as if it had been sunk. */
  static OptionalInt place(Tree tree, int verb) {
    OptionalInt particle = tree.dependent(verb, "prt");
    return particle.isPresent() && WITHOUT_OBJECT.contains(tree.lemma(verb))
        ? tree.dependents(verb)
            .filter(below -> below > particle.getAsInt() && tree.is(below, "dobj"))
            .filter(below -> PLACES.contains(tree.sentence().token(below).name()))
            .findFirst()
        : OptionalInt.empty();
  }
}
