package org.plumbline.check.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.check.event.Entity.Kind;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.Tree;

/**
 * Finds whom or what a pronoun may stand for: the subject of a clause around it, where there is one
 * that fits; else any noun before it in its sentence that does, else the subject of the sentence
 * before.
 */
final class Antecedents {

  private static final Set<String> PLURAL = Set.of("they", "them");
  private static final Set<String> THING = Set.of("it");

  private final Optional<Sentence> before;

  /**
   * @param before the sentence before, in the same paragraph
   */
  Antecedents(Optional<Sentence> before) {
    this.before = before;
  }

  /** What a word mentions, or what it may stand for; at least one. */
  List<Entity> of(Tree tree, int word) {
    Entity itself = Nouns.read(tree, word);
    if (!Nouns.isPronoun(tree, word)) {
      return List.of(itself);
    }
    List<Entity> found = new ArrayList<>();
    around(tree, word).ifPresent(noun -> found.add(Nouns.read(tree, noun)));
    if (found.isEmpty()) {
      IntStream.range(0, word)
          .filter(noun -> fits(tree, word, tree, noun))
          .forEach(noun -> found.add(Nouns.read(tree, noun)));
    }
    if (found.isEmpty()) {
      earlier(tree, word).ifPresent(found::add);
    }
    return found.isEmpty() ? List.of(itself) : found.stream().map(one -> at(itself, one)).toList();
  }

  /** The same, mentioned here: whatever it was when it was introduced, it is known by now. */
  private static Entity at(Entity pronoun, Entity known) {
    Kind kind = known.kind() == Kind.INDEFINITE ? Kind.DEFINITE : known.kind();
    return new Entity(
        pronoun.range(), known.head(), known.aliases(), known.names(), known.marks(), kind);
  }

  private static OptionalInt around(Tree tree, int word) {
    return IntStream.iterate(tree.head(word), at -> at >= 0, tree::head)
        .filter(tree::isVerb)
        .flatMap(verb -> tree.dependents(verb).filter(tree::isSubject))
        .filter(subject -> subject < word && !Nouns.isPronoun(tree, subject))
        .filter(subject -> fits(tree, word, tree, subject))
        .map(subject -> principal(tree, word, subject))
        .findFirst();
  }

  /** Whoever speaks for somebody speaks of him: "Smith's lawyer said that he was ill". */
  private static int principal(Tree tree, int word, int subject) {
    return tree.dependents(subject)
        .filter(below -> tree.is(below, "poss"))
        .filter(below -> tree.sentence().token(below).name().equals("PERSON"))
        .filter(below -> fits(tree, word, tree, below))
        .findFirst()
        .orElse(subject);
  }

  private Optional<Entity> earlier(Tree tree, int word) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Tree last = new Tree(before.get());
    return IntStream.range(0, last.size())
        .filter(at -> last.head(at) < 0 && last.isVerb(at))
        .flatMap(root -> last.dependents(root).filter(last::isSubject))
        .filter(subject -> fits(tree, word, last, subject))
        .mapToObj(subject -> Nouns.read(last, subject))
        .findFirst();
  }

  private static boolean fits(Tree tree, int pronoun, Tree other, int noun) {
    if (!other.tag(noun).startsWith("NN")) {
      return false;
    }
    String form = Nouns.lower(tree, pronoun);
    boolean isPlural = other.tag(noun).endsWith("S") || other.dependent(noun, "cc").isPresent();
    boolean isPerson = other.sentence().token(noun).name().equals("PERSON");
    if (PLURAL.contains(form)) {
      return isPlural;
    }
    return THING.contains(form) ? !isPlural && !isPerson : !isPlural;
  }
}
