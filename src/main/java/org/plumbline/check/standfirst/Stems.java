package org.plumbline.check.standfirst;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Tree;

/** Words cut to what they share with others of their family: "Greece", "Greek"; "flood". */
public final class Stems {

  /** In letters: "Greece" and "Greeks", "Vietnam" and "Vietnamese" begin alike for so long. */
  private static final int LENGTH = 4;

  /** In letters; shorter words are too common to tell what a sentence is about. */
  private static final int SHORTEST = 3;

  private static final Pattern CONTENT = Pattern.compile("NN.*|VB.*|JJ.*");

  private Stems() {}

  public static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > LENGTH ? lower.substring(0, LENGTH) : lower;
  }

  /** Of the nouns, names, verbs and adjectives of a sentence. */
  public static Set<String> of(Tree tree) {
    return Set.copyOf(inOrder(tree));
  }

  /** The same in the order of the words, as often as they stand there. */
  static List<String> inOrder(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(word -> isContent(tree, word))
        .mapToObj(tree::lemma)
        .map(Stems::of)
        .toList();
  }

  /** What a name is short as, in lower case: the capitals of "World Health Organization". */
  public static String initials(String name) {
    return name.chars()
        .filter(Character::isUpperCase)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT);
  }

  static boolean isContent(Tree tree, int word) {
    return CONTENT.matcher(tree.tag(word)).matches() && tree.lemma(word).length() >= SHORTEST;
  }

  public static long shared(Collection<String> one, Set<String> other) {
    return one.stream().filter(other::contains).count();
  }
}
