package org.plumbline.check.standfirst;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.plumbline.check.standfirst.BodyText.Usage;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.statement.Polarity;

/** A word of the standfirst of which the text has only the opposite, told of the same. */
final class Contraries {

  private static final Lexicon CONTRARIES = Lexicon.beside(Contraries.class, "contraries.txt");
  private static final Lexicon CONVERSES = Lexicon.beside(Contraries.class, "converses.txt");
  private static final Polarity POLARITY = new Polarity();
  private static final String NOT = "not ";

  private final Standfirst standfirst;
  private final Lexicon words;

  /** Whether two words tell of the same. */
  private final BiPredicate<Usage, Usage> isOfSame;

  private final List<Usage> told;

  private Contraries(Standfirst standfirst, Lexicon words, BiPredicate<Usage, Usage> isOfSame) {
    this.standfirst = standfirst;
    this.words = words;
    this.isOfSame = isOfSame;
    this.told = standfirst.body().usages().filter(usage -> meaning(usage).isPresent()).toList();
  }

  static Stream<Finding> findings(Standfirst standfirst) {
    return Stream.of(
            new Contraries(standfirst, CONTRARIES, Contraries::isOfSameThing),
            new Contraries(standfirst, CONVERSES, Contraries::isOfSameDoer))
        .flatMap(Contraries::found);
  }

  private Stream<Finding> found() {
    return standfirst.usages().flatMap(usage -> finding(usage).stream());
  }

  /** What a word says, with what a negation makes of it. */
  private Optional<String> meaning(Usage usage) {
    return words
        .meaning(usage.lemma())
        .map(meaning -> POLARITY.isNegated(usage.tree(), usage.word()) ? turned(meaning) : meaning);
  }

  private static String turned(String meaning) {
    return meaning.startsWith(NOT) ? meaning.substring(NOT.length()) : NOT + meaning;
  }

  private Optional<Finding> finding(Usage said) {
    return meaning(said)
        .filter(meaning -> ofSame(said, meaning).findAny().isEmpty())
        .flatMap(
            meaning ->
                ofSame(said, turned(meaning))
                    .filter(other -> !standfirst.says(other.lemma()))
                    .findFirst())
        .map(other -> Finding.opposite(standfirst.text(), said.range(), other.range()));
  }

  private Stream<Usage> ofSame(Usage said, String meaning) {
    return told.stream()
        .filter(other -> meaning(other).equals(Optional.of(meaning)))
        .filter(other -> isOfSame.test(said, other));
  }

  /** The plan that is approved, the prices that rise; else whatever stands close to both. */
  private static boolean isOfSameThing(Usage one, Usage other) {
    if (areVerbs(one, other)) {
      Set<String> changed = Roles.of(one).changed();
      Set<String> others = Roles.of(other).changed();
      if (!changed.isEmpty() && !others.isEmpty()) {
        return Company.isShared(changed, others);
      }
    }
    return Company.isShared(
        Company.closeTo(one.tree(), one.word()), Company.closeTo(other.tree(), other.word()));
  }

  /** One side's win is the other's loss. */
  private static boolean isOfSameDoer(Usage one, Usage other) {
    if (!areVerbs(one, other)) {
      return false;
    }
    Roles roles = Roles.of(one);
    Roles others = Roles.of(other);
    return Company.isShared(roles.doer(), others.doer())
        && (roles.undergoer().isEmpty()
            || others.undergoer().isEmpty()
            || Company.isShared(roles.undergoer(), others.undergoer()));
  }

  private static boolean areVerbs(Usage one, Usage other) {
    return one.tree().isVerb(one.word()) && other.tree().isVerb(other.word());
  }
}
