package org.plumbline.check.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.check.event.Entity.Kind;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;

/** Reads who or what a noun mentions. */
public final class Nouns {

  private static final Lexicon ALIKE = Lexicon.beside(Nouns.class, "alike.txt");
  private static final Lexicon PERSONS = Lexicon.beside(Nouns.class, "persons.txt");
  private static final Set<String> TITLES =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "the");
  private static final Set<String> ONE_OF_MANY =
      Set.of("a", "an", "another", "some", "any", "each");
  private static final Set<String> PERSONAL =
      Set.of("he", "him", "she", "her", "it", "they", "them");
  private static final Set<String> TIMES = Set.of("DATE", "TIME");

  private Nouns() {}

  /** Whether a noun, by its form or lemma, is of persons, one or many. */
  public static boolean isPerson(String noun) {
    return PERSONS.contains(noun);
  }

  /**
   * By which those a noun counts are others than were told of: "last year's visitors", "the team's
   * first 17 points".
   */
  public static boolean isOfOthers(Tree tree, int word) {
    return tree.is(word, "num") || (tree.is(word, "poss") && tree.isNoun(word));
  }

  /** A pronoun that stands for somebody or something mentioned before. */
  static boolean isPronoun(Tree tree, int word) {
    return PERSONAL.contains(lower(tree, word));
  }

  /** What a noun mentions; of "the pilot Anna Berg", Anna Berg. */
  static Entity read(Tree tree, int word) {
    OptionalInt name =
        tree.dependents(word)
            .filter(below -> tree.is(below, "appos") && isName(tree, below))
            .findFirst();
    Entity itself = plain(tree, word);
    if (itself.kind() == Kind.NAME || name.isEmpty()) {
      return itself;
    }
    Entity named = plain(tree, name.getAsInt());
    Set<String> aliases = new HashSet<>(named.aliases());
    aliases.add(itself.head());
    return new Entity(
        itself.range(), named.head(), aliases, named.names(), itself.marks(), Kind.NAME);
  }

  private static Entity plain(Tree tree, int word) {
    Set<String> names = new HashSet<>();
    Set<String> marks = new HashSet<>();
    boolean isName = isName(tree, word);
    if (isName) {
      names.add(lower(tree, word));
    }
    for (int below : tree.dependents(word).toArray()) {
      collect(tree, below, names, marks);
    }
    names.removeAll(TITLES);
    String head = isName ? lower(tree, word) : common(tree.lemma(word));
    return new Entity(
        tree.sentence().token(word).range(),
        head,
        aliases(tree, word),
        names,
        marks,
        kind(tree, word));
  }

  /** What a noun is also called: "Smith, a nurse from Kent". */
  private static Set<String> aliases(Tree tree, int word) {
    return tree.dependents(word)
        .filter(below -> tree.is(below, "appos") && tree.isNoun(below))
        .filter(below -> !isName(tree, below))
        .mapToObj(below -> common(tree.lemma(below)))
        .collect(Collectors.toSet());
  }

  /** One noun for all that are used of the same people and things in turn. */
  public static String common(String lemma) {
    return ALIKE.meaning(lemma).orElse(lemma);
  }

  private static void collect(Tree tree, int word, Set<String> names, Set<String> marks) {
    if (tree.is(word, "compound", "poss", "nmod", "amod", "nummod", "advmod", "num")) {
      if (isNamed(tree, word)) {
        names.add(lower(tree, word));
        tree.dependents(word)
            .filter(below -> tree.is(below, "compound", "advmod") && isNamed(tree, below))
            .forEach(below -> names.add(lower(tree, below)));
      } else if (tree.is(word, "poss")) {
        if (!isPronoun(tree, word) && tree.isNoun(word)) {
          marks.add(common(tree.lemma(word)));
        }
      } else if (Character.isLetterOrDigit(tree.form(word).codePointAt(0))) {
        marks.add(tree.lemma(word));
      }
    } else if (tree.is(word, "prep") && tree.lemma(word).equals("of")) {
      tree.dependents(word)
          .filter(below -> tree.is(below, "pobj"))
          .forEach(
              below -> {
                if (isNamed(tree, below)) {
                  names.add(lower(tree, below));
                }
              });
    }
  }

  private static boolean isNamed(Tree tree, int word) {
    return (isName(tree, word) || tree.sentence().token(word).name().equals("NORP"))
        && !TIMES.contains(tree.sentence().token(word).name())
        && !Times.isTime(tree, word);
  }

  /** Whether a word is part of a date or time. */
  public static boolean isTime(Tree tree, int word) {
    return TIMES.contains(tree.sentence().token(word).name()) || Times.isTime(tree, word);
  }

  static boolean isName(Tree tree, int word) {
    return tree.tag(word).startsWith("NNP");
  }

  static String lower(Tree tree, int word) {
    return tree.form(word).toLowerCase(Locale.ROOT);
  }

  private static Kind kind(Tree tree, int word) {
    if (isName(tree, word)) {
      return Kind.NAME;
    }
    List<String> before =
        tree.dependents(word)
            .filter(below -> tree.is(below, "det", "poss"))
            .mapToObj(below -> lower(tree, below))
            .toList();
    if (!tree.tag(word).startsWith("NN") && before.isEmpty()) {
      return Kind.UNKNOWN;
    }
    if (before.stream().anyMatch(ONE_OF_MANY::contains)) {
      return Kind.INDEFINITE;
    }
    return before.isEmpty() && tree.tag(word).equals("NNS") ? Kind.GENERAL : Kind.DEFINITE;
  }
}
