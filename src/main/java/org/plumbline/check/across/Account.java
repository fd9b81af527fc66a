package org.plumbline.check.across;

import java.util.List;
import org.plumbline.check.event.Entity;
import org.plumbline.check.event.Entity.Kind;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Likeness;
import org.plumbline.check.event.Mode;
import org.plumbline.check.event.Participant;
import org.plumbline.text.TextRange;

/**
 * What an article tells of an event, without its words.
 *
 * @param concept what is told
 * @param mode whether it came about
 * @param participants who and what has to do with it
 * @param setting where and when, other than what the article is about
 */
record Account(String concept, Mode mode, List<Participant> participants, Setting setting) {

  Account {
    participants = List.copyOf(participants);
  }

  static Account of(Event event, Setting setting) {
    return new Account(event.concept().name(), event.mode(), event.participants(), setting);
  }

  /** The same without those who are mentioned at a place, who may be what is compared. */
  Account without(TextRange place) {
    List<Participant> others =
        participants.stream()
            .filter(
                participant ->
                    participant.mentions().stream()
                        .noneMatch(mention -> mention.range().overlaps(place)))
            .toList();
    return new Account(concept, mode, others, setting);
  }

  /** Whether nothing tells that the two are of different events. */
  boolean isCompatibleWith(Account other) {
    return concept.equals(other.concept)
        && mode == other.mode
        && setting.isCompatibleWith(other.setting)
        && participants.stream()
            .allMatch(
                one ->
                    other.participants.stream()
                        .noneMatch(two -> one.likeness(two) == Likeness.OTHER));
  }

  /** How many participants of known identity the two have in common. */
  long shared(Account other) {
    return participants.stream()
        .filter(Account::isKnown)
        .filter(
            one ->
                other.participants.stream()
                    .filter(Account::isKnown)
                    .anyMatch(two -> one.likeness(two) == Likeness.SAME))
        .count();
  }

  private static boolean isKnown(Participant participant) {
    return participant.mentions().stream().map(Entity::kind).anyMatch(Account::isKnown);
  }

  private static boolean isKnown(Kind kind) {
    return kind == Kind.NAME || kind == Kind.DEFINITE;
  }
}
