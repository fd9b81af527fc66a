package org.plumbline.check.across;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.check.event.Entity;
import org.plumbline.check.event.Entity.Kind;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Participant;

/**
 * What an article is about: it introduces "a ferry" and goes on about "the ferry". To the reader of
 * another article, either is the one that both are about.
 *
 * @param heads the nouns under which it is known, by lemma
 */
record Familiar(Set<String> heads) {

  static Familiar in(List<Event> events) {
    return new Familiar(
        events.stream()
            .flatMap(event -> event.participants().stream())
            .flatMap(participant -> participant.mentions().stream())
            .filter(mention -> mention.kind() == Kind.DEFINITE)
            .map(Entity::head)
            .collect(Collectors.toSet()));
  }

  /** The event, of those who are known by the end of the article. */
  Event known(Event event) {
    return event.of(event.participants().stream().map(this::known).toList());
  }

  private Participant known(Participant participant) {
    return new Participant(
        participant.role(), participant.mentions().stream().map(this::known).toList());
  }

  private Entity known(Entity mention) {
    return mention.kind() == Kind.INDEFINITE && heads.contains(mention.head())
        ? new Entity(
            mention.range(),
            mention.head(),
            mention.aliases(),
            mention.names(),
            mention.marks(),
            Kind.DEFINITE)
        : mention;
  }
}
