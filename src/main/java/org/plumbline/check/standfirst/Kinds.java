package org.plumbline.check.standfirst;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.standfirst.BodyText.Usage;
import org.plumbline.language.grammar.Lexicon;

/**
 * A word of the standfirst of which the text has another one of its kind in the same company: the
 * red dress that was blue, the daughter who was a son.
 */
final class Kinds {

  private static final Lexicon KINDS = Lexicon.beside(Kinds.class, "kinds.txt");

  private final Standfirst standfirst;
  private final List<Usage> told;

  Kinds(Standfirst standfirst) {
    this.standfirst = standfirst;
    this.told = standfirst.body().usages().filter(usage -> kind(usage).isPresent()).toList();
  }

  Stream<Finding> findings() {
    return standfirst.usages().flatMap(usage -> finding(usage).stream());
  }

  private static Optional<String> kind(Usage usage) {
    return usage.tree().tag(usage.word()).matches("NN.*|JJ")
        ? KINDS.meaning(usage.lemma())
        : Optional.empty();
  }

  private Optional<Finding> finding(Usage said) {
    return kind(said)
        .filter(kind -> told.stream().noneMatch(other -> kind(other).equals(Optional.of(kind))))
        .flatMap(kind -> rival(said, kind.substring(0, kind.indexOf('/') + 1)))
        .map(rival -> Finding.instead(standfirst.text(), said.range(), rival.range()));
  }

  /** The first other word of a group in the same company that the standfirst does not have. */
  private Optional<Usage> rival(Usage said, String group) {
    Set<String> company = Company.of(said.tree(), said.word());
    return told.stream()
        .filter(other -> kind(other).orElse("").startsWith(group))
        .filter(other -> !standfirst.says(other.lemma()))
        .filter(other -> Company.isShared(company, Company.of(other.tree(), other.word())))
        .findFirst();
  }
}
