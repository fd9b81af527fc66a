package org.plumbline.check.across;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Events;
import org.plumbline.check.statement.Contradiction;
import org.plumbline.language.Sentence;
import org.plumbline.text.TextRange;

/** Reads the events of an article that can be compared with those of others. */
final class OccurrenceReader {

  /** So that an article that says the same a thousand times is compared within bounds. */
  private static final int MOST_OF_ONE_KEY = 20;

  private final CheckedArticle article;
  private final SettingReader settings;
  private final EventDates dates;
  private final Surroundings surroundings;

  OccurrenceReader(CheckedArticle article, SettingReader settings) {
    this.article = article;
    this.settings = settings;
    this.dates = new EventDates(article);
    this.surroundings = Surroundings.in(article.body().text());
  }

  Stream<Occurrence> read() {
    List<Event> events = Events.of(article.body()).all();
    Familiar familiar = Familiar.in(events);
    Map<String, Integer> read = new HashMap<>();
    return events.stream()
        .filter(Contradiction::isFirm)
        .map(familiar::known)
        .filter(event -> event.participants().stream().anyMatch(Occurrence::isKnown))
        .flatMap(this::facets)
        .filter(found -> read.merge(found.key(), 1, Integer::sum) <= MOST_OF_ONE_KEY);
  }

  private Stream<Occurrence> facets(Event event) {
    return Stream.of(outcome(event), place(event), day(event)).flatMap(found -> found);
  }

  private Stream<Occurrence> outcome(Event event) {
    Clause clause = new Clause(event, event.tree(article.body().parsed()));
    return clause.isOpen()
        ? Stream.empty()
        : Stream.of(of(Facet.OUTCOME, event, clause.range(), event.range()));
  }

  private Stream<Occurrence> place(Event event) {
    return isPlain(event) && !event.places().isEmpty()
        ? Stream.of(compared(Facet.PLACE, event, event.places().getFirst().range()))
        : Stream.empty();
  }

  private Stream<Occurrence> day(Event event) {
    List<EventDates.Date> known = dates.of(event);
    return isPlain(event) && !known.isEmpty()
        ? Stream.of(compared(Facet.DAY, event.undated(), known.getFirst().range()))
        : Stream.empty();
  }

  private static boolean isPlain(Event event) {
    return !event.isAgainst() && !event.isState() && !event.isChange();
  }

  private Occurrence compared(Facet facet, Event event, TextRange value) {
    return of(facet, event, event.range().hull(value), value);
  }

  private Occurrence of(Facet facet, Event event, TextRange quoted, TextRange compared) {
    Sentence sentence = event.tree(article.body().parsed()).sentence();
    return new Occurrence(
        article.evidence(quoted),
        facet,
        event,
        Context.of(sentence, compared),
        settings.of(sentence),
        dates.of(event).stream().map(EventDates.Date::dating).toList(),
        article.details().publishedOn(),
        facet == Facet.PLACE ? surroundings.of(event) : "");
  }
}
