package org.plumbline.check.standfirst;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.standfirst.BodyText.Usage;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.language.statement.Polarity;

/** A word of the standfirst of which the text has only the opposite in the same company. */
final class Contraries {

  private static final Lexicon CONTRARIES = Lexicon.beside(Contraries.class, "contraries.txt");
  private static final Polarity POLARITY = new Polarity();
  private static final String NOT = "not ";

  private final Standfirst standfirst;
  private final List<Usage> told;

  Contraries(Standfirst standfirst) {
    this.standfirst = standfirst;
    this.told = standfirst.body().usages().filter(usage -> meaning(usage).isPresent()).toList();
  }

  Stream<Finding> findings() {
    return standfirst.usages().flatMap(usage -> finding(usage).stream());
  }

  /** What a word says, with what a negation makes of it. */
  private static Optional<String> meaning(Usage usage) {
    return CONTRARIES
        .meaning(usage.lemma())
        .map(meaning -> POLARITY.isNegated(usage.tree(), usage.word()) ? turned(meaning) : meaning);
  }

  private static String turned(String meaning) {
    return meaning.startsWith(NOT) ? meaning.substring(NOT.length()) : NOT + meaning;
  }

  private Optional<Finding> finding(Usage said) {
    Set<String> company = company(said);
    return meaning(said)
        .filter(meaning -> inCompany(meaning, company).findAny().isEmpty())
        .flatMap(
            meaning ->
                inCompany(turned(meaning), company)
                    .filter(other -> !standfirst.says(other.lemma()))
                    .findFirst())
        .map(other -> Finding.opposite(standfirst.text(), said.range(), other.range()));
  }

  /** Who does it or what it is done to: one side's win is the other's loss. */
  private static Set<String> company(Usage usage) {
    Tree tree = usage.tree();
    Set<String> core =
        tree.dependents(usage.word())
            .filter(word -> tree.isSubject(word) || tree.is(word, "dobj"))
            .filter(word -> Stems.isContent(tree, word))
            .mapToObj(word -> Stems.of(tree.lemma(word)))
            .collect(Collectors.toSet());
    return tree.isVerb(usage.word()) && !core.isEmpty()
        ? core
        : Company.closeTo(tree, usage.word());
  }

  private Stream<Usage> inCompany(String meaning, Set<String> company) {
    return told.stream()
        .filter(other -> meaning(other).equals(Optional.of(meaning)))
        .filter(other -> Company.isShared(company, company(other)));
  }
}
