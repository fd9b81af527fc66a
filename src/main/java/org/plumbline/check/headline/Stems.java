package org.plumbline.check.headline;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Tree;

/** Words cut to what they share with others of their family: "Greece", "Greek"; "flood". */
final class Stems {

  /** In letters: "Greece" and "Greeks", "Vietnam" and "Vietnamese" begin alike for so long. */
  private static final int LENGTH = 4;

  /** In letters; shorter words are too common to tell what a sentence is about. */
  private static final int SHORTEST = 3;

  private Stems() {}

  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > LENGTH ? lower.substring(0, LENGTH) : lower;
  }

  /** Of the nouns, names, verbs and adjectives of a sentence. */
  static Set<String> of(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.tag(word).matches("NN.*|VB.*|JJ.*"))
        .mapToObj(tree::lemma)
        .filter(lemma -> lemma.length() >= SHORTEST)
        .map(Stems::of)
        .collect(Collectors.toSet());
  }

  static long shared(Collection<String> one, Set<String> other) {
    return one.stream().filter(other::contains).count();
  }
}
