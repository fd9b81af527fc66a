package org.plumbline.check.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.check.calendar.WrittenDates;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.language.grammar.Tree;

/** Reads what a text says began and ended. */
final class Phases {

  private static final Lexicon VERBS = Lexicon.beside(Phases.class, "phases.txt");

  private static final Set<String> PREPOSITIONS = Set.of("on", "in");
  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "they", "him", "her", "them", "this", "that", "which", "who");

  /** In words: as far before its date as a verb stands. */
  private static final int REACH = 14;

  /** Beginnings that are told after other ones, and what only may be. */
  private static final Set<String> BREAKS =
      Set.of(
          "after", "before", "until", "since", "if", "not", "never", "had", "would", "could",
          "should");

  private final WrittenDates dates;

  Phases(ParsedText text) {
    this.dates = WrittenDates.of(text);
  }

  /** In reading order. */
  List<Phase> in(List<Sentence> sentences) {
    List<Phase> found = new ArrayList<>();
    for (int number = 0; number < sentences.size(); number++) {
      Tree tree = new Tree(sentences.get(number));
      for (WrittenDate date : dates.within(sentences.get(number).range())) {
        phase(tree, number, date).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Phase> phase(Tree tree, int number, WrittenDate date) {
    int first = tree.words(date.range()).stream().findFirst().orElse(0);
    int preposition = afterWeekday(tree, first) - 1;
    boolean isBare = preposition >= 0 && VERBS.contains(tree.lemma(preposition));
    if (preposition < 0
        || (!PREPOSITIONS.contains(tree.form(preposition).toLowerCase(Locale.ROOT)) && !isBare)) {
      return Optional.empty();
    }
    for (int word = preposition; word >= Math.max(0, preposition - REACH); word--) {
      Optional<String> meaning =
          tree.isVerb(word) ? VERBS.meaning(tree.lemma(word)) : Optional.empty();
      if (meaning.isPresent()) {
        return isSimple(tree, word)
            ? Optional.of(phase(tree, number, date, word, meaning.get()))
            : Optional.empty();
      }
      boolean isOther = word < preposition && isOtherClause(tree, word);
      if (isOther) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int afterWeekday(Tree tree, int date) {
    int at = date;
    while (at > 0 && tree.form(at - 1).matches("(?i)the|,|\\p{Lu}\\p{L}+day")) {
      at--;
    }
    return at;
  }

  /** Another verb or another date stands nearer. */
  private static boolean isOtherClause(Tree tree, int word) {
    boolean isVerb = tree.tag(word).matches("VB[DPZ]?|MD");
    return isVerb || tree.form(word).equals(";") || tree.form(word).matches("(?:1[5-9]|20)\\d\\d");
  }

  /** Not "began to", "after it opened", "would open", "was not opened", "had been opened". */
  private static boolean isSimple(Tree tree, int verb) {
    boolean isBroken =
        tree.dependents(verb)
            .filter(word -> !tree.is(word, "prep"))
            .anyMatch(word -> tree.is(word, "xcomp") || isBreak(tree, word));
    return !isBroken && !isBreak(tree, verb - 1) && !tree.tag(verb).equals("VBG");
  }

  private static boolean isBreak(Tree tree, int word) {
    return BREAKS.contains(tree.form(word).toLowerCase(Locale.ROOT));
  }

  private static Phase phase(Tree tree, int number, WrittenDate date, int verb, String meaning) {
    String[] parts = meaning.split(" ", -1);
    return new Phase(
        parts[0],
        parts[1].equals("end"),
        subject(tree, verb).stream().mapToObj(word -> key(tree, word)).findFirst().orElse(""),
        tree.dependent(verb, "dobj").stream()
            .mapToObj(word -> key(tree, word))
            .findFirst()
            .orElse(""),
        number,
        tree.sentence().token(verb).range(),
        date);
  }

  /** The subject of a verb, or of the one that it goes on from or hangs on. */
  private static OptionalInt subject(Tree tree, int verb) {
    int at = verb;
    while (at != Token.ROOT) {
      if (!tree.isVerb(at)) {
        return OptionalInt.of(at); // "the club, founded in 1950": what the verb describes
      }
      OptionalInt subject = tree.dependent(at, "nsubj", "nsubjpass");
      boolean isRelative = subject.isPresent() && tree.tag(subject.getAsInt()).startsWith("W");
      if (subject.isPresent() && !isRelative) {
        return subject;
      }
      at = tree.head(at);
    }
    return OptionalInt.empty();
  }

  private static String key(Tree tree, int word) {
    String lemma = tree.lemma(word);
    if (PRONOUNS.contains(lemma) || PRONOUNS.contains(tree.form(word).toLowerCase(Locale.ROOT))) {
      return "";
    }
    // "The painter Ann Lee" and "Lee" are one, by her surname.
    return tree.dependents(word)
        .filter(
            below ->
                tree.is(below, "appos") && tree.tag(below).startsWith("NNP") && below <= word + 3)
        .mapToObj(tree::lemma)
        .findFirst()
        .orElse(lemma);
  }
}
