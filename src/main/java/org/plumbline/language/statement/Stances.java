package org.plumbline.language.statement;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/** Reads from single words how certain something is put. */
public final class Stances {

  private static final Lexicon STANCES = Lexicon.beside(Stances.class, "stances.txt");
  private static final Lexicon HEDGES = Lexicon.beside(Stances.class, "hedges.txt");

  /** The stance that a verb or noun tells of. */
  public Optional<Stance> of(Tree tree, int word) {
    return STANCES
        .meaning(tree.lemma(word))
        .map(name -> Stance.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** Whether the words beside a verb or noun leave it open: "may have", "alleged". */
  public boolean isHedged(Tree tree, int word) {
    return tree.dependents(word)
        .filter(below -> tree.is(below, "aux", "advmod", "nmod", "amod", "acomp", "intj"))
        .anyMatch(below -> isHedge(tree, below) && !isFact(tree, word, below));
  }

  public boolean isHedge(Tree tree, int word) {
    return HEDGES.contains(tree.form(word).toLowerCase(Locale.ROOT));
  }

  /** "Could not be reached" tells what was. */
  private static boolean isFact(Tree tree, int verb, int hedge) {
    return tree.lemma(hedge).equals("could") && tree.dependent(verb, "neg").isPresent();
  }
}
