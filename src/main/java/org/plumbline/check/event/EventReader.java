package org.plumbline.check.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.language.grammar.Tree;
import org.plumbline.language.statement.Polarity;
import org.plumbline.language.statement.Stances;

/** Reads the events of a text. */
final class EventReader {

  private static final Lexicon DEVELOPMENT = Lexicon.beside(EventReader.class, "development.txt");

  private static final Set<String> ALSO = Set.of("also", "too", "likewise", "similarly");

  private static final Set<String> AGAINST = Set.of("against", "over", "from");

  private static final Set<String> BOTH = Set.of("before", "since");

  private final Stances stances = new Stances();
  private final Polarity polarity = new Polarity();
  private final Concepts concepts = new Concepts(stances);

  /** What is the same for all events of a sentence. */
  private record Surroundings(Antecedents antecedents, When told, boolean isChange) {}

  List<Event> read(ParsedText text) {
    List<Event> events = new ArrayList<>();
    for (Analysis paragraph : text.paragraphs()) {
      Optional<Sentence> before = Optional.empty();
      for (Sentence sentence : paragraph.sentences()) {
        Tree tree = new Tree(sentence);
        Surroundings around =
            new Surroundings(
                new Antecedents(before),
                Times.read(tree, IntStream.range(0, tree.size()).boxed().toList()),
                isChange(tree));
        IntStream.range(0, tree.size())
            .mapToObj(word -> concepts.at(tree, word))
            .flatMap(Optional::stream)
            .map(predication -> event(predication, around))
            .forEach(events::add);
        before = Optional.of(sentence);
      }
    }
    return events;
  }

  private Event event(Predication predication, Surroundings around) {
    Tree tree = predication.tree();
    Standing standing = StandingReader.read(stances, polarity, predication);
    List<Arguments.Argument> arguments = Arguments.of(predication);
    List<Integer> words = own(predication);
    return new Event(
        tree.sentence().range(),
        predication.word(),
        tree.sentence().token(predication.word()).range(),
        predication.concept(),
        predication.isState(),
        standing,
        arguments.stream()
            .map(
                found -> new Participant(found.role(), around.antecedents().of(tree, found.word())))
            .toList(),
        standing.speakers().stream()
            .sorted()
            .flatMap(word -> around.antecedents().of(tree, word).stream())
            .toList(),
        places(predication, arguments),
        Times.read(tree, words),
        around.told(),
        Details.of(predication),
        tense(tree, predication.clause()),
        opponents(tree, predication.word()),
        around.isChange() || isAnother(tree, predication));
  }

  /** The words of an event without those of what its participants do besides. */
  private static List<Integer> own(Predication predication) {
    Tree tree = predication.tree();
    List<Integer> words = new ArrayList<>();
    below(tree, predication.word(), words);
    if (predication.clause() != predication.word()) {
      below(tree, predication.clause(), words);
    }
    return words;
  }

  private static void below(Tree tree, int word, List<Integer> words) {
    for (int below : tree.dependents(word).toArray()) {
      if (!tree.isVerb(below) && !tree.isSubject(below)) {
        words.add(below);
        below(tree, below, words);
      }
    }
  }

  private static List<Place> places(Predication predication, List<Arguments.Argument> arguments) {
    Tree tree = predication.tree();
    return Stream.concat(
            Stream.of(predication.word(), predication.clause()).distinct(),
            arguments.stream().map(Arguments.Argument::word))
        .flatMap(word -> Places.of(tree, word).stream())
        .distinct()
        .toList();
  }

  /** The names that "against" and its like lead to, as with "won the match against". */
  private static List<Entity> opponents(Tree tree, int word) {
    IntStream onObjects =
        tree.dependents(word).filter(below -> tree.is(below, "dobj")).flatMap(tree::dependents);
    return IntStream.concat(tree.dependents(word), onObjects)
        .filter(below -> tree.is(below, "prep") && AGAINST.contains(tree.lemma(below)))
        .flatMap(tree::dependents)
        .filter(below -> tree.is(below, "pobj") && Nouns.isName(tree, below))
        .mapToObj(below -> Nouns.read(tree, below))
        .toList();
  }

  private static String tense(Tree tree, int clause) {
    if (tree.is(clause, "xcomp") && tree.isVerb(tree.head(clause))) {
      return tense(tree, tree.head(clause));
    }
    String own = tree.tag(clause);
    Stream<String> tags =
        Stream.concat(
            Stream.of(own),
            tree.dependents(clause)
                .filter(below -> tree.is(below, "aux", "auxpass"))
                .mapToObj(tree::tag));
    List<String> all = tags.toList();
    boolean isPresent = all.contains("VBZ") || all.contains("VBP");
    boolean isPast = all.contains("VBD") || (isPresent && own.equals("VBN") && !isBe(tree, clause));
    return isPast ? "past" : isPresent ? "present" : "";
  }

  /** "Is closed" holds now, "has closed" tells what was. */
  private static boolean isBe(Tree tree, int clause) {
    return tree.dependents(clause)
        .filter(below -> tree.is(below, "aux", "auxpass"))
        .noneMatch(below -> tree.lemma(below).equals("have"));
  }

  private static boolean isChange(Tree tree) {
    return IntStream.range(0, tree.size())
        .anyMatch(
            word -> DEVELOPMENT.contains(Nouns.lower(tree, word)) && !isPreposition(tree, word));
  }

  /** "Was also attacked" tells of another event of the kind. */
  private static boolean isAnother(Tree tree, Predication predication) {
    return IntStream.of(predication.word(), predication.clause())
        .flatMap(tree::dependents)
        .filter(below -> tree.is(below, "advmod"))
        .anyMatch(below -> ALSO.contains(Nouns.lower(tree, below)));
  }

  /** "Before" tells of a change, "before a judge" does not. */
  private static boolean isPreposition(Tree tree, int word) {
    return tree.is(word, "prep") && BOTH.contains(Nouns.lower(tree, word));
  }
}
