package org.plumbline.check.across;

import java.util.stream.IntStream;
import org.plumbline.check.event.Event;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/** The words of a sentence that tell an event. */
final class Clause {

  /** In UTF-16 units: of more, only the words for the event itself are quoted. */
  private static final int LONGEST = 110;

  private final Event event;
  private final Tree tree;

  Clause(Event event, Tree tree) {
    this.event = event;
    this.tree = tree;
  }

  /** From whom it is told of to what, with what negates it. */
  TextRange range() {
    TextRange told =
        event.participants().stream()
            .flatMap(participant -> participant.mentions().stream())
            .map(mention -> phrase(mention.range()))
            .filter(event.sentence()::contains)
            .reduce(predicate(), TextRange::hull);
    return told.length() <= LONGEST ? told : predicate();
  }

  /** The verb with those that help it: "has not recalled". */
  private TextRange predicate() {
    return tree.dependents(event.word())
        .filter(below -> tree.is(below, "aux", "auxpass", "neg", "prt"))
        .mapToObj(below -> tree.sentence().token(below).range())
        .reduce(event.withCue(), TextRange::hull);
  }

  /** A noun with what stands before it: "no new buses". */
  private TextRange phrase(TextRange noun) {
    return tree.words(noun).stream()
        .flatMap(word -> tree.dependents(word).filter(below -> below < word).boxed())
        .map(below -> tree.sentence().token(below).range())
        .reduce(noun, TextRange::hull);
  }

  /** "Has not recalled" leaves it open whether it will. */
  boolean isOpen() {
    return event.standing().isNegated()
        && IntStream.of(event.word(), tree.head(event.word()))
            .flatMap(tree::dependents)
            .anyMatch(below -> tree.is(below, "aux") && tree.lemma(below).equals("have"));
  }
}
