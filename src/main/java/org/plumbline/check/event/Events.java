package org.plumbline.check.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedText;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/** The events of a text, by what they tell. */
public final class Events {

  /** Two tellings of what may be one event, in reading order. */
  public record Pair(Event first, Event second) {

    private List<TextRange> sentences() {
      return List.of(first.sentence(), second.sentence());
    }
  }

  /** So that a text that says the same a thousand times is compared within bounds. */
  private static final int MOST_OF_ONE_CONCEPT = 60;

  private final Map<String, List<Event>> byConcept = new LinkedHashMap<>();
  private final List<Event> all;

  private Events(List<Event> all) {
    this.all = List.copyOf(all);
    for (Event event : all) {
      List<Event> alike = byConcept.computeIfAbsent(event.concept().name(), _ -> new ArrayList<>());
      if (alike.size() < MOST_OF_ONE_CONCEPT) {
        alike.add(event);
      }
    }
  }

  /** The events of a text, read once. */
  public static Events of(ParsedText text) {
    return text.view(Events.class, read -> new Events(new EventReader().read(read)));
  }

  /** The events of a text, as certain as an analyst who tagged what tells them says. */
  public static Events of(CheckedText text) {
    Events read = of(text.parsed());
    List<Correction> corrections = Correction.in(text, read.all);
    return corrections.isEmpty()
        ? read
        : new Events(
            read.all.stream()
                .map(
                    event ->
                        corrections.stream()
                            .filter(correction -> correction.event().equals(event))
                            .findFirst()
                            .map(Correction::corrected)
                            .orElse(event))
                .toList());
  }

  /** In reading order. */
  public List<Event> all() {
    return all;
  }

  /** What is told of a concept or its opposite, in reading order. */
  public List<Event> of(String concept) {
    return List.copyOf(byConcept.getOrDefault(concept, List.of()));
  }

  /**
   * The pairs of one concept of which a condition holds, one for two sentences: a verb and its noun
   * may tell the same twice.
   */
  public Stream<Pair> pairs(BiPredicate<Event, Event> condition) {
    Map<List<TextRange>, Pair> pairs = new LinkedHashMap<>();
    for (List<Event> alike : byConcept.values()) {
      for (int later = 1; later < alike.size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          Pair pair = new Pair(alike.get(earlier), alike.get(later));
          if (condition.test(pair.first(), pair.second())) {
            pairs.putIfAbsent(pair.sentences(), pair);
          }
        }
      }
    }
    return pairs.values().stream();
  }
}
