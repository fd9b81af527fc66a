package org.plumbline.check.standfirst;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.standfirst.BodyText.Usage;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/**
 * What the standfirst has one do to another, where the text has the other do so to the one, and the
 * one do nothing to the other.
 */
final class Reversals {

  /** What two do to each other. */
  private static final Lexicon SYMMETRIC = Lexicon.beside(Reversals.class, "symmetric-verbs.txt");

  private final Standfirst standfirst;
  private final List<Deed> told;

  /** A verb with both who does so and to whom. */
  private record Deed(Usage verb, Roles roles) {
    boolean isAsIn(Deed other) {
      return Company.isShared(roles.doer(), other.roles.doer())
          && Company.isShared(roles.undergoer(), other.roles.undergoer());
    }

    boolean isReversedIn(Deed other) {
      return Company.isShared(roles.doer(), other.roles.undergoer())
          && Company.isShared(roles.undergoer(), other.roles.doer());
    }

    TextRange range() {
      Tree tree = verb.tree();
      IntStream named =
          tree.dependents(verb.word())
              .filter(word -> tree.isSubject(word) || tree.is(word, "dobj"));
      return IntStream.concat(named, tree.agents(verb.word()))
          .mapToObj(word -> tree.sentence().token(word).range())
          .reduce(verb.range(), TextRange::hull);
    }
  }

  Reversals(Standfirst standfirst) {
    this.standfirst = standfirst;
    this.told = deeds(standfirst.body().usages()).toList();
  }

  Stream<Finding> findings() {
    return deeds(standfirst.usages()).flatMap(said -> finding(said).stream());
  }

  private static Stream<Deed> deeds(Stream<Usage> usages) {
    return usages
        .filter(usage -> usage.tree().isVerb(usage.word()))
        .filter(usage -> !SYMMETRIC.contains(usage.lemma()))
        .map(verb -> new Deed(verb, Roles.of(verb)))
        .filter(deed -> !deed.roles().doer().isEmpty() && !deed.roles().undergoer().isEmpty())
        .filter(deed -> !Company.isShared(deed.roles().doer(), deed.roles().undergoer()));
  }

  private Optional<Finding> finding(Deed said) {
    return told.stream()
        .filter(other -> other.verb().lemma().equals(said.verb().lemma()))
        .filter(said::isReversedIn)
        .filter(_ -> told.stream().noneMatch(said::isAsIn))
        .findFirst()
        .map(other -> Finding.reversed(standfirst.text(), said.range(), other.range()));
  }
}
