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
    if (own.isPresent()) {
      return own.getAsInt() < tree.body() ? beside(tree, verb) : own;
    }
    return shared(tree, verb);
  }

  /**
   * The noun beside a finite verb that has no subject otherwise, which the parser may have put into
   * what is said: "it, the <i>mayor</i> said, is true", "…, said the <i>mayor</i>".
   */
  static OptionalInt beside(Tree tree, int verb) {
    int before = verb - 1;
    while (before > 0 && tree.is(before, "advmod", "aux", "neg")) {
      before--;
    }
    if (before >= 0 && isNominal(tree, before)) {
      return OptionalInt.of(topBetween(tree, before, 0, verb));
    }
    int after = verb + 1;
    return after < tree.size() && isNominal(tree, after)
        ? OptionalInt.of(topBetween(tree, after, after, tree.size()))
        : OptionalInt.empty();
  }

  private static boolean isNominal(Tree tree, int word) {
    return tree.isNoun(word) || tree.tag(word).equals("PRP");
  }

  /** The highest noun above a word in a stretch of the sentence. */
  private static int topBetween(Tree tree, int word, int from, int to) {
    int top = word;
    int at = word;
    while (tree.head(at) >= from && tree.head(at) < to && !tree.isVerb(tree.head(at))) {
      at = tree.head(at);
      if (isNominal(tree, at)) {
        top = at;
      }
    }
    return top;
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
      if (isPastParticiple(tree, at)) {
        return OptionalInt.empty();
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

  /** Whether something is done to the subject above: "<i>asked</i> about it, he left". */
  private static boolean isPastParticiple(Tree tree, int verb) {
    return tree.is(verb, "advcl", "acl")
        && (tree.tag(verb).equals("VBN") || tree.tag(verb).equals("VBD"))
        && tree.child(verb, "aux").isEmpty();
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
