package org.plumbline.check.event;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.language.statement.Stances;

/** Tells which words of a sentence tell an event, and what they tell. */
final class Concepts {

  private static final Lexicon VERBS = Lexicon.beside(Concepts.class, "verbs.txt");
  private static final Lexicon NOUNS = Lexicon.beside(Concepts.class, "nouns.txt");
  private static final Lexicon ADJECTIVES = Lexicon.beside(Concepts.class, "adjectives.txt");
  private static final Lexicon LIGHT = Lexicon.beside(Concepts.class, "light-verbs.txt");
  private static final Lexicon SUPPORT = Lexicon.beside(Concepts.class, "support-verbs.txt");

  private static final String RISE = "rise";

  private static final Set<String> COPULAS =
      Set.of(
          "be", "remain", "stay", "keep", "become", "plead", "find", "stand", "lie", "fall", "go",
          "turn", "get", "grow", "feel", "seem", "appear", "prove", "hold", "leave", "make",
          "declare");

  private final Stances stances;

  Concepts(Stances stances) {
    this.stances = stances;
  }

  /** The event that a word tells; empty for words that tell none. */
  Optional<Predication> at(Tree tree, int word) {
    String tag = tree.tag(word);
    if (tag.startsWith("VB")) {
      return verb(tree, word);
    }
    if (tag.startsWith("JJ")) {
      return adjective(tree, word);
    }
    return tag.startsWith("NN") && !tag.startsWith("NNP") ? noun(tree, word) : Optional.empty();
  }

  private Optional<Predication> verb(Tree tree, int word) {
    if (tree.is(word, "aux", "auxpass", "prep", "case") || tree.lemma(word).isEmpty()) {
      return Optional.empty();
    }
    String lemma = tree.lemma(word);
    Optional<String> phrasal =
        Particles.of(tree, word).stream()
            .mapToObj(prt -> lemma + " " + tree.lemma(prt))
            .findFirst();
    if (phrasal.isPresent()) {
      String told = phrasal.get();
      return Optional.of(
          new Predication(tree, word, word, Concept.of(VERBS.meaning(told).orElse(told))));
    }
    if (!Character.isLetter(lemma.codePointAt(0)) || isCopula(tree, word)) {
      return Optional.empty();
    }
    Optional<Concept> idiom = idiom(tree, word);
    if (idiom.isPresent()) {
      return idiom.map(told -> new Predication(tree, word, word, told));
    }
    boolean isDevoid = LIGHT.contains(lemma) || stances.of(tree, word).isPresent();
    Optional<String> listed =
        VERBS.meaning(lemma).filter(told -> !told.endsWith(RISE) || isOfAmount(tree, word));
    return isDevoid && listed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Predication(tree, word, word, Concept.of(listed.orElse(lemma))));
  }

  /** "Takes place"; "is survived by", which tells of a death. */
  private static Optional<Concept> idiom(Tree tree, int verb) {
    return switch (tree.lemma(verb)) {
      case "take" ->
          tree.dependents(verb).anyMatch(below -> tree.lemma(below).equals("place"))
              ? Optional.of(new Concept("happen", false))
              : Optional.empty();
      case "survive" ->
          tree.dependent(verb, "auxpass").isPresent()
              ? Optional.of(new Concept("die", false))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Prices rise and fall; a person who falls is none that did not rise. */
  private static boolean isOfAmount(Tree tree, int verb) {
    return tree.dependents(verb)
        .filter(tree::isSubject)
        .noneMatch(
            subject ->
                Nouns.isPronoun(tree, subject)
                    || tree.sentence().token(subject).name().equals("PERSON"));
  }

  /** Whether what a verb tells is told by an adjective: "fell asleep". */
  private static boolean isCopula(Tree tree, int word) {
    return COPULAS.contains(tree.lemma(word))
        && tree.dependents(word)
            .anyMatch(below -> tree.is(below, "acomp", "oprd") && tree.tag(below).startsWith("JJ"));
  }

  private static Optional<Predication> adjective(Tree tree, int word) {
    int above = tree.head(word);
    boolean isSaid =
        tree.is(word, "acomp", "oprd", "attr", "ccomp", "xcomp", "advmod")
            && COPULAS.contains(tree.lemma(above));
    boolean isMark =
        tree.is(word, "nmod", "amod") && ADJECTIVES.contains(tree.lemma(word)) && above > word;
    if (!isSaid && !isMark) {
      return Optional.empty();
    }
    String lemma = tree.lemma(word);
    return Optional.of(
        new Predication(
            tree,
            word,
            isSaid ? above : word,
            Concept.of(ADJECTIVES.meaning(lemma).orElse(lemma))));
  }

  private static Optional<Predication> noun(Tree tree, int word) {
    Optional<String> told = NOUNS.meaning(tree.lemma(word));
    if (told.isEmpty() || tree.is(word, "compound", "nmod")) {
      return Optional.empty();
    }
    return Optional.of(
        new Predication(tree, word, support(tree, word).orElse(word), Concept.of(told.get())));
  }

  /** The verb with which a noun tells that something came about: "an explosion occurred". */
  private static OptionalInt support(Tree tree, int noun) {
    int verb = tree.head(noun) < 0 ? reduced(tree).orElse(-1) : tree.head(noun);
    if (verb < 0 || !tree.isVerb(verb)) {
      return OptionalInt.empty();
    }
    if (tree.lemma(verb).equals("take")
        && tree.dependents(verb).anyMatch(below -> tree.lemma(below).equals("place"))) {
      return OptionalInt.of(verb);
    }
    if (tree.is(noun, "nsubj") && tree.lemma(verb).equals("be")) {
      verb = tree.dependent(verb, "xcomp").orElse(verb);
    }
    Optional<String> way = SUPPORT.meaning(tree.lemma(verb));
    String role = tree.is(noun, "dobj", "nsubjpass") ? "object" : "subject";
    return tree.is(noun, "dobj", "nsubj", "nsubjpass", "root")
            && way.filter(has -> has.contains(role)).isPresent()
        ? OptionalInt.of(verb)
        : OptionalInt.empty();
  }

  private static OptionalInt reduced(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(word -> Subjects.isMistakenForReduced(tree, word))
        .findFirst();
  }
}
