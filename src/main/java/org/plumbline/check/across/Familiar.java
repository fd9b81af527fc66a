package org.plumbline.check.across;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.check.event.Entity;
import org.plumbline.check.event.Entity.Kind;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Participant;

/**
 * What an article is about: it introduces "a ferry" and goes on about "the ferry", or "the Halden
 * bridge" and goes on about "the bridge". To the reader of another article, each is the one that
 * both are about.
 *
 * @param names of the nouns under which things are known, by lemma: the names told with them, where
 *     no two things of one noun have other names
 */
record Familiar(Map<String, Set<String>> names) {

  static Familiar in(List<Event> events) {
    Map<String, Set<String>> names = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    events.stream()
        .flatMap(event -> event.participants().stream())
        .flatMap(participant -> participant.mentions().stream())
        .filter(mention -> mention.kind() == Kind.DEFINITE)
        .forEach(
            mention -> {
              Set<String> known = names.getOrDefault(mention.head(), Set.of());
              if (mention.names().containsAll(known)) {
                names.put(mention.head(), mention.names());
              } else if (!known.containsAll(mention.names())) {
                ambiguous.add(mention.head());
              }
            });
    ambiguous.forEach(head -> names.put(head, Set.of()));
    return new Familiar(Map.copyOf(names));
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
    Set<String> told = names.get(mention.head());
    boolean isCommon = mention.kind() == Kind.DEFINITE || mention.kind() == Kind.INDEFINITE;
    return isCommon && told != null
        ? new Entity(
            mention.range(),
            mention.head(),
            mention.aliases(),
            mention.names().isEmpty() ? told : mention.names(),
            mention.marks(),
            Kind.DEFINITE)
        : mention;
  }
}
