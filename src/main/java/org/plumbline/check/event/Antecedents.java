package org.plumbline.check.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.event.Entity.Kind;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.Tree;

/**
 * Finds whom or what a pronoun stands for, where that is plain: the subject of a clause around it,
 * else of the sentence before. All else stays unknown.
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

  Entity of(Tree tree, int word) {
    if (!Nouns.isPronoun(tree, word)) {
      return Nouns.read(tree, word);
    }
    Stream<Entity> around =
        IntStream.iterate(tree.head(word), at -> at >= 0, tree::head)
            .filter(tree::isVerb)
            .flatMap(verb -> tree.dependents(verb).filter(tree::isSubject))
            .filter(subject -> subject != word && subject < word)
            .filter(subject -> fits(tree, word, tree, subject))
            .mapToObj(subject -> Nouns.read(tree, subject));
    return Stream.concat(around, earlier(tree, word).stream())
        .filter(entity -> entity.kind() != Kind.UNKNOWN)
        .findFirst()
        .map(entity -> at(tree, word, entity))
        .orElseGet(() -> Nouns.read(tree, word));
  }

  /** The same, mentioned here: whatever it was when it was named, it is known by now. */
  private static Entity at(Tree tree, int word, Entity entity) {
    Kind kind = entity.kind() == Kind.INDEFINITE ? Kind.DEFINITE : entity.kind();
    return new Entity(
        tree.sentence().token(word).range(), entity.head(), entity.names(), entity.marks(), kind);
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
    String form = Nouns.lower(tree, pronoun);
    boolean isPlural = other.tag(noun).endsWith("S") || other.dependent(noun, "cc").isPresent();
    boolean isPerson = other.sentence().token(noun).name().equals("PERSON");
    if (!other.isNoun(noun)) {
      return false;
    }
    if (PLURAL.contains(form)) {
      return isPlural;
    }
    return THING.contains(form) ? !isPlural && !isPerson : !isPlural;
  }
}
