package org.plumbline.check.headline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Events;
import org.plumbline.check.event.Mode;
import org.plumbline.check.standfirst.Stems;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/** What the headline says happened, where the text says the opposite of the same. */
final class Predicates {

  private static final Lexicon OPPOSITES = Lexicon.beside(Predicates.class, "opposites.txt");
  private static final String NOT = "not ";

  /** What undoes a plan. */
  private static final String CALLED_OFF = "not keep";

  private final Story story;
  private final List<Event> told;

  Predicates(Story story) {
    this.story = story;
    this.told =
        Events.of(story.article().body().parsed()).all().stream()
            .filter(event -> story.copies().stream().noneMatch(event.range()::overlaps))
            .toList();
  }

  Stream<Mismatch> mismatches() {
    return story.headline().stream()
        .flatMap(tree -> IntStream.range(0, tree.size()).boxed().flatMap(word -> at(tree, word)));
  }

  private Stream<Mismatch> at(Tree tree, int word) {
    if (!tree.isVerb(word)) {
      return Stream.empty();
    }
    Set<String> objects = objects(tree, word);
    return meaning(tree, word)
        .map(meaning -> tree.dependent(word, "neg").isPresent() ? turned(meaning) : meaning)
        .flatMap(
            said ->
                opposite(tree, said, objects)
                    .or(
                        () ->
                            said.equals(CALLED_OFF)
                                ? stillPlanned(tree, objects)
                                : Optional.empty()))
        .map(other -> mismatch(tree, word, other))
        .stream();
  }

  private Mismatch mismatch(Tree tree, int word, Event other) {
    TextRange range = withNegation(tree, word, tree.sentence().token(word).range());
    TextRange against = withNegation(tree(other), other.word(), other.range());
    return new Mismatch(range.in(story.article().headline().text()), range, against, "event");
  }

  private static TextRange withNegation(Tree tree, int verb, TextRange range) {
    return tree.dependent(verb, "neg").stream()
        .mapToObj(negation -> tree.sentence().token(negation).range())
        .reduce(range, TextRange::hull);
  }

  private static Optional<String> meaning(Tree tree, int word) {
    String lemma = tree.lemma(word);
    String phrasal =
        tree.dependent(word, "prt").stream()
            .mapToObj(prt -> lemma + " " + tree.lemma(prt))
            .findFirst()
            .orElse(lemma);
    return OPPOSITES.meaning(phrasal);
  }

  private static String turned(String meaning) {
    return meaning.startsWith(NOT) ? meaning.substring(NOT.length()) : NOT + meaning;
  }

  private Tree tree(Event event) {
    return event.tree(story.article().body().parsed());
  }

  /** What an event is told to be, with what a negation makes of it. */
  private Optional<String> said(Event event) {
    return meaning(tree(event), event.word())
        .map(meaning -> event.standing().isNegated() ? turned(meaning) : meaning);
  }

  private Optional<Event> opposite(Tree headline, String said, Set<String> objects) {
    boolean isToldToo =
        told.stream()
            .anyMatch(other -> said(other).equals(Optional.of(said)) && isOf(other, objects));
    return isToldToo
        ? Optional.empty()
        : told.stream()
            .filter(other -> other.mode() != Mode.OPEN)
            .filter(other -> said(other).equals(Optional.of(turned(said))))
            .filter(other -> isOf(other, objects) && isOfOneStory(headline, other))
            .findFirst();
  }

  private boolean isOf(Event event, Set<String> objects) {
    return objects(tree(event), event.word()).stream().anyMatch(objects::contains);
  }

  /** What something is done to, or what itself rises or falls. */
  private static Set<String> objects(Tree tree, int verb) {
    int[] objects =
        tree.dependents(verb).filter(word -> tree.is(word, "dobj", "nsubjpass")).toArray();
    IntStream heads =
        objects.length > 0 ? IntStream.of(objects) : tree.dependents(verb).filter(tree::isSubject);
    return heads.mapToObj(tree::lemma).map(Stems::of).collect(Collectors.toSet());
  }

  /** Whether the headline has most of its words in common with the sentence of an event. */
  private boolean isOfOneStory(Tree headline, Event other) {
    Set<String> about = Stems.of(headline);
    long shared = Stems.shared(about, Stems.of(tree(other)));
    return shared >= 2 && shared * 2 >= about.size() - 1;
  }

  /** "Calls off strike" against "will strike". */
  private Optional<Event> stillPlanned(Tree headline, Set<String> undone) {
    boolean isTold = told.stream().anyMatch(other -> said(other).equals(Optional.of(CALLED_OFF)));
    return isTold
        ? Optional.empty()
        : told.stream()
            .filter(other -> other.mode() == Mode.PLANNED && !other.standing().isNegated())
            .filter(other -> undone.contains(Stems.of(tree(other).lemma(other.word()))))
            .filter(other -> isOfOneStory(headline, other))
            .findFirst();
  }
}
