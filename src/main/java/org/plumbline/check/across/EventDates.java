package org.plumbline.check.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.SentenceEvents;
import org.plumbline.check.event.When.Part;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/** The dates that an article gives its events, as the figures among them were read. */
final class EventDates {

  /**
   * A date of an event.
   *
   * @param range where it stands, in UTF-16 units
   */
  record Date(TextRange range, Dating dating) {}

  /** "Until Monday" does not tell when something happened, nor does "after the vote of 3 March". */
  private static final Set<String> AT = Set.of("on", "in", "at", "during");

  private final ParsedText text;
  private final Map<TextRange, List<Date>> byEvent = new HashMap<>();

  EventDates(CheckedArticle article) {
    this.text = article.body().parsed();
    for (FigureMention figure : article.body().figures()) {
      if (figure.figure().date().isPresent() && !figure.words().isEmpty()) {
        event(figure).ifPresent(event -> add(event, figure));
      }
    }
  }

  private void add(Event event, FigureMention figure) {
    boolean isOfSomeHour = event.when().parts().containsKey(Part.PART_OF_DAY);
    figure
        .figure()
        .date()
        .flatMap(date -> Dating.of(date, isOfSomeHour))
        .map(dating -> new Date(figure.range(), dating))
        .ifPresent(
            date -> byEvent.computeIfAbsent(event.range(), _ -> new ArrayList<>()).add(date));
  }

  /** In reading order. */
  List<Date> of(Event event) {
    return byEvent.getOrDefault(event.range(), List.of());
  }

  private Optional<Event> event(FigureMention figure) {
    Tree tree = figure.tree().orElseThrow();
    int top =
        figure.words().stream()
            .filter(word -> !figure.words().contains(tree.head(word)))
            .findFirst()
            .orElseThrow();
    int above = tree.head(top);
    if (tree.is(above, "prep")) {
      return AT.contains(tree.lemma(above)) ? told(tree, tree.head(above)) : Optional.empty();
    }
    return told(tree, above);
  }

  /** The event of a word, or of its subject or object where it only says that it happened. */
  private Optional<Event> told(Tree tree, int word) {
    SentenceEvents events = SentenceEvents.of(text, tree.sentence());
    return IntStream.concat(
            IntStream.of(word),
            tree.dependents(word).filter(below -> tree.isSubject(below) || tree.is(below, "dobj")))
        .mapToObj(events::at)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
