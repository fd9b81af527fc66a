package org.plumbline.suggest.source;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A verb with its subject and what it says: "officials said that it rained", "she wants to go", and
 * set into the sentence, "the plan, he said, is sound".
 */
final class VerbCue implements Construction {

  private final CueWords words;

  VerbCue(CueWords words) {
    this.words = words;
  }

  @Override
  public void find(Tree tree, Consumer<Draft> found) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.isVerb(word) && !tree.is(word, "aux", "auxpass")) {
        draft(tree, word).ifPresent(found);
      }
    }
  }

  private Optional<Draft> draft(Tree tree, int verb) {
    Set<String> frames = words.framesOf(tree, verb);
    if (frames.isEmpty() || isPassive(tree, verb)) {
      return Optional.empty();
    }
    OptionalInt subject = Subjects.of(tree, verb);
    if (subject.isEmpty()) {
      subject = invertedSubject(tree, verb);
    }
    if (subject.isEmpty() && frames.contains("that") && isFinite(tree, verb)) {
      subject = Subjects.beside(tree, verb);
    }
    if (subject.isEmpty() || tree.is(subject.getAsInt(), "expl")) {
      return Optional.empty();
    }
    int head = subject.getAsInt();
    return VerbComplements.of(tree, verb, frames)
        .or(() -> setInto(tree, verb, frames))
        .flatMap(complement -> draft(tree, verb, head, complement));
  }

  private static Optional<Draft> draft(Tree tree, int verb, int subject, Complement complement) {
    VerbGroup group = VerbGroup.of(tree, verb);
    return Draft.of(tree, subject, verb, group.reaching(complement.cueEnd()), complement.words());
  }

  /** Whether a verb tells what is done to its subject, or to the noun that it hangs on. */
  static boolean isPassive(Tree tree, int verb) {
    return tree.child(verb, "auxpass").isPresent()
        || (tree.is(verb, "acl") && tree.tag(verb).equals("VBN"));
  }

  private static boolean isFinite(Tree tree, int verb) {
    return switch (tree.tag(verb)) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  /** "…, says the man": the parser may take the subject for an object. */
  private static OptionalInt invertedSubject(Tree tree, int verb) {
    OptionalInt clause = tree.child(verb, "ccomp");
    OptionalInt after = tree.child(verb, "dobj", "attr", "dep");
    return clause.isPresent()
            && clause.getAsInt() < verb
            && after.isPresent()
            && after.getAsInt() > verb
            && tree.isNoun(after.getAsInt())
        ? after
        : OptionalInt.empty();
  }

  /** What surrounds a clause that has been set into it: "the plan, he said, is sound". */
  private static Optional<Complement> setInto(Tree tree, int verb, Set<String> frames) {
    int above = tree.head(verb);
    boolean aside =
        tree.is(verb, "parataxis")
            || isInverted(tree, verb)
            || (tree.is(verb, "advcl") && isAside(tree, verb));
    if (!frames.contains("that") || above < 0 || !aside || tree.child(verb, "nsubj").isEmpty()) {
      return Optional.empty();
    }
    BitSet words = tree.subtree(above);
    words.andNot(tree.subtree(verb));
    return Optional.of(new Complement(words, verb));
  }

  /** "…, writes the Gazette": the subject follows, and the parser may see two clauses in a row. */
  private static boolean isInverted(Tree tree, int verb) {
    return tree.is(verb, "conj")
        && tree.child(verb, "nsubj").orElse(-1) > verb
        && tree.first(verb) > 0
        && tree.isMark(tree.first(verb) - 1);
  }

  private static boolean isAside(Tree tree, int verb) {
    OptionalInt mark = tree.child(verb, "mark");
    return mark.isEmpty() || tree.lemma(mark.getAsInt()).equals("as");
  }
}
