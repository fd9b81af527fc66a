package org.plumbline.check.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.check.article.CheckedText;
import org.plumbline.check.article.CheckedText.Tagged;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Annotation.Status;
import org.plumbline.model.Claim;
import org.plumbline.text.TextRange;

/** What an analyst says of how firmly an event is put, which counts more than what was read. */
record Correction(Event event, Claim claim) {

  /** The corrections by the claims that were accepted, each of the event that it is about. */
  static List<Correction> in(CheckedText text, List<Event> events) {
    return text.claims().stream()
        .filter(claim -> claim.annotation().status() == Status.ACCEPTED)
        .flatMap(claim -> topmost(text.parsed(), claim, events).stream())
        .toList();
  }

  private static Optional<Correction> topmost(
      ParsedText text, Tagged<Claim> claim, List<Event> events) {
    TextRange range = claim.annotation().spans().hull();
    return events.stream()
        .filter(event -> range.contains(event.range()))
        .min(
            Comparator.<Event>comparingLong(event -> depth(text, event))
                .thenComparing(Event::range))
        .map(event -> new Correction(event, claim.body()));
  }

  private static long depth(ParsedText text, Event event) {
    return IntStream.iterate(event.word(), word -> word >= 0, event.tree(text)::head).count();
  }

  Event corrected() {
    return event.as(claim.certainty(), claim.negated());
  }
}
