package org.plumbline.check.statement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Events;
import org.plumbline.check.event.Likeness;
import org.plumbline.check.event.Mode;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.text.TextRange;

/**
 * What a headline tells as a fact and the text leaves open.
 *
 * @param headline the event as the headline tells it
 * @param body the event as the text does
 */
record HeadlineCertainty(Event headline, Event body) {

  /** What is never told as a fact in the text, once for a place there. */
  static Collection<HeadlineCertainty> in(Events headline, Events body) {
    Map<TextRange, HeadlineCertainty> found = new LinkedHashMap<>();
    headline.all().stream()
        .filter(HeadlineCertainty::isFact)
        .flatMap(event -> open(event, body).stream())
        .forEach(one -> found.putIfAbsent(one.body().range(), one));
    return found.values();
  }

  private static boolean isFact(Event event) {
    return event.certainty() == Certainty.ASSERTED
        && event.mode() == Mode.ACTUAL
        && !event.isAgainst()
        && event.speakers().isEmpty();
  }

  private static Optional<HeadlineCertainty> open(Event event, Events body) {
    List<Event> alike =
        body.of(event.concept().name()).stream()
            .filter(told -> event.likeness(told) != Likeness.OTHER)
            .toList();
    boolean isOpen = alike.stream().allMatch(HeadlineCertainty::isOpen);
    return isOpen
        ? alike.stream()
            .filter(
                told ->
                    event.likeness(told) == Likeness.SAME && told.isAgainst() == event.isAgainst())
            .filter(told -> event.shared(told) > 0 && told.mode() == Mode.ACTUAL)
            .findFirst()
            .map(told -> new HeadlineCertainty(event, told))
        : Optional.empty();
  }

  private static boolean isOpen(Event event) {
    return event.certainty() == Certainty.SPECULATED;
  }
}
