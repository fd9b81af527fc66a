package org.plumbline.suggest.source;

import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.language.Token;

/**
 * Who does what a verb says. A verb without a subject of its own shares that of a verb above it:
 * "she came and <i>said</i>", "he went on to <i>say</i>", "they left, <i>saying</i>".
 */
final class Subjects {

  /** After these, the subject of an infinitive is the subject of the verb, object or not. */
  private static final Set<String> OF_THE_SUBJECT = Set.of("promise", "vow", "threaten", "use");

  private Subjects() {}

  /** The head of the phrase that is the subject of an active verb. */
  static OptionalInt of(Tree tree, int verb) {
    OptionalInt own = tree.child(verb, "nsubj");
    return own.isPresent() ? own : shared(tree, verb);
  }

  private static OptionalInt shared(Tree tree, int verb) {
    int at = verb;
    while (tree.head(at) != Token.ROOT) {
      int head = tree.head(at);
      OptionalInt found = OptionalInt.empty();
      if (tree.is(at, "acl")) {
        return tree.tag(at).equals("VBG") && tree.isNoun(head)
            ? OptionalInt.of(head)
            : OptionalInt.empty();
      }
      if (tree.is(at, "xcomp", "advcl", "ccomp")) {
        if (tree.child(at, "mark").isPresent()) {
          return OptionalInt.empty();
        }
        found = controlling(tree, at, head);
      } else if (!tree.is(at, "conj", "pcomp", "prep", "acomp", "dep")) {
        return OptionalInt.empty();
      }
      if (found.isEmpty() && tree.isVerb(head)) {
        found = tree.child(head, "nsubj", "nsubjpass");
      }
      if (found.isPresent()) {
        return found;
      }
      at = head;
    }
    return OptionalInt.empty();
  }

  /** The object that an infinitive takes for its subject: "urged him to say". */
  private static OptionalInt controlling(Tree tree, int infinitive, int verb) {
    OptionalInt object = tree.child(verb, "dobj");
    return object.isPresent()
            && object.getAsInt() < infinitive
            && tree.is(infinitive, "xcomp", "ccomp")
            && !OF_THE_SUBJECT.contains(tree.lemma(verb))
        ? object
        : OptionalInt.empty();
  }
}
