package org.plumbline.suggest.source;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** A passive verb with its agent: "the plan was denounced by critics", "a view held by many". */
final class PassiveCue implements Construction {

  /** Prepositions of what is said of the subject: "accused of", "seen as". */
  private static final Set<String> SAID_OF = Set.of("as", "for", "of");

  private final CueWords words;

  PassiveCue(CueWords words) {
    this.words = words;
  }

  @Override
  public void find(Tree tree, Consumer<Draft> found) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.tag(word).equals("VBN") && saysItself(tree, word)) {
        draft(tree, word).ifPresent(found);
      }
    }
  }

  /** Whether the verb says its object, and does not only put it out. */
  private boolean saysItself(Tree tree, int verb) {
    Set<String> frames = words.framesOf(tree, verb);
    return !frames.isEmpty() && !frames.contains("work");
  }

  private Optional<Draft> draft(Tree tree, int verb) {
    OptionalInt by = tree.child(verb, "agent");
    OptionalInt agent = by.isPresent() ? tree.child(by.getAsInt(), "pobj") : OptionalInt.empty();
    if (agent.isEmpty()) {
      return Optional.empty();
    }
    BitSet said = said(tree, verb, words.framesOf(tree, verb));
    said.andNot(tree.subtree(by.getAsInt()));
    VerbGroup cue = VerbGroup.of(tree, verb).reaching(by.getAsInt());
    return Draft.of(tree, agent.getAsInt(), verb, cue, said);
  }

  private static BitSet said(Tree tree, int verb, Set<String> frames) {
    BitSet said = new BitSet(tree.size());
    OptionalInt subject = tree.child(verb, "nsubjpass");
    if (subject.isPresent() && !frames.contains("to-whom")) {
      said.or(tree.subtree(subject.getAsInt()));
    } else if (tree.is(verb, "acl") && frames.contains("np")) {
      said.or(tree.subtree(tree.head(verb)));
      said.andNot(tree.subtree(verb));
    }
    for (int below : tree.dependents(verb)) {
      if (tree.is(below, "ccomp", "xcomp", "oprd")
          || (tree.is(below, "prep") && SAID_OF.contains(tree.lemma(below)))) {
        said.or(tree.subtree(below));
      }
    }
    return said;
  }
}
