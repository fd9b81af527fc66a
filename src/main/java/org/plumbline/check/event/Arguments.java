package org.plumbline.check.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Tree;

/** Finds who and what has to do with an event, from how its words hang together. */
final class Arguments {

  /** A word that stands for somebody or something, and how it has to do with the event. */
  record Argument(Role role, int word) {}

  private static final Set<String> NONE = Set.of("none", "neither");

  private final Tree tree;
  private final Predication predication;

  private Arguments(Predication predication) {
    this.tree = predication.tree();
    this.predication = predication;
  }

  static List<Argument> of(Predication predication) {
    return new Arguments(predication).all();
  }

  private List<Argument> all() {
    List<Argument> found = new ArrayList<>();
    int word = predication.word();
    int clause = predication.clause();
    if (tree.isNoun(word)) {
      ofNoun(word, found);
    } else if (tree.is(word, "nmod", "amod")) {
      found.add(new Argument(Role.LONE, tree.head(word)));
      return found;
    }
    if (clause != word || tree.isVerb(word)) {
      ofVerb(clause, found);
    }
    found.removeIf(argument -> argument.word() == word);
    if (tree.isNoun(word)) {
      found.add(new Argument(Role.ITSELF, word));
    }
    found.removeIf(argument -> isPartOfPredicate(argument));
    boolean isLone = found.stream().noneMatch(argument -> argument.role() == Role.OBJECT);
    found.replaceAll(
        argument ->
            isLone && argument.role() == Role.SUBJECT && !isHeldByNoun()
                ? new Argument(Role.LONE, argument.word())
                : argument);
    return found;
  }

  /** The "place" of "takes place", and what somebody outlives. */
  private boolean isPartOfPredicate(Argument argument) {
    String verb = tree.lemma(predication.clause());
    return argument.role() == Role.OBJECT
        && (verb.equals("survive")
            || (verb.equals("take") && tree.lemma(argument.word()).equals("place")));
  }

  private boolean isHeldByNoun() {
    return tree.isNoun(predication.word()) && predication.clause() != predication.word();
  }

  private void ofNoun(int noun, List<Argument> found) {
    tree.dependents(noun)
        .filter(below -> tree.is(below, "poss", "compound") && tree.isNoun(below))
        .forEach(below -> found.add(new Argument(Role.LONE, below)));
    tree.objectOf("of", noun).ifPresent(of -> found.add(new Argument(Role.LONE, of)));
    tree.objectOf("by", noun).ifPresent(by -> found.add(new Argument(Role.SUBJECT, by)));
  }

  private void ofVerb(int verb, List<Argument> found) {
    boolean isPassive = isPassive(verb);
    OptionalInt subject = subject(verb, isPassive);
    subject.ifPresent(
        word -> found.add(new Argument(isPassive ? Role.OBJECT : Role.SUBJECT, antecedent(word))));
    tree.dependents(verb)
        .filter(below -> tree.is(below, "dobj"))
        .filter(below -> below != Particles.place(tree, verb).orElse(-1))
        .filter(below -> tree.isNoun(below) || Nouns.isPronoun(tree, below))
        .forEach(below -> found.add(new Argument(Role.OBJECT, below)));
    tree.agents(verb).forEach(below -> found.add(new Argument(Role.SUBJECT, below)));
  }

  private boolean isPassive(int verb) {
    return tree.dependent(verb, "auxpass", "nsubjpass").isPresent()
        || (tree.is(verb, "acl")
            && tree.tag(verb).equals("VBN")
            && !Subjects.isMistakenForReduced(tree, verb));
  }

  /** The subject of a verb, or of the verb that it shares it with. */
  private OptionalInt subject(int verb, boolean isPassive) {
    OptionalInt own = Subjects.of(tree, verb);
    if (own.isPresent()) {
      return own;
    }
    if (tree.is(verb, "acl")) {
      boolean isInfinitive = tree.isInfinitive(verb);
      return isInfinitive ? OptionalInt.empty() : OptionalInt.of(tree.head(verb));
    }
    boolean isShared =
        tree.is(verb, "xcomp", "oprd")
            || (tree.is(verb, "conj") && isPassive(tree.head(verb)) == isPassive);
    if (isShared && tree.isVerb(tree.head(verb))) {
      return subject(tree.head(verb), isPassive);
    }
    return OptionalInt.empty();
  }

  /** The "driver" of "the driver who fled", the "drivers" of "none of the drivers". */
  private int antecedent(int word) {
    if (NONE.contains(Nouns.lower(tree, word))) {
      return tree.objectOf("of", word).orElse(word);
    }
    if (!tree.tag(word).startsWith("W")) {
      return word;
    }
    int above =
        IntStream.iterate(tree.head(word), at -> at >= 0, tree::head)
            .filter(at -> tree.is(at, "relcl", "acl"))
            .findFirst()
            .orElse(-1);
    return above < 0 ? word : tree.head(above);
  }
}
