package org.plumbline.check.event;

import java.util.List;
import java.util.function.Predicate;

/**
 * Who or what has to do with an event, and how.
 *
 * @param mentions what is mentioned; of a pronoun, all that it may stand for
 */
public record Participant(Role role, List<Entity> mentions) {

  public Participant {
    mentions = List.copyOf(mentions);
  }

  /** Whether this and a later participant of one event are the same. */
  public Likeness likeness(Participant later) {
    boolean isSameRole = role == later.role;
    boolean isLone = role == Role.LONE || later.role == Role.LONE;
    boolean isOfEvent = role == Role.ITSELF || later.role == Role.ITSELF;
    if (!isSameRole && (!isLone || isOfEvent)) {
      return Likeness.OPEN;
    }
    if (isAny(later, likeness -> likeness == Likeness.SAME)) {
      return Likeness.SAME;
    }
    return isSameRole && !isAny(later, likeness -> likeness != Likeness.OTHER)
        ? Likeness.OTHER
        : Likeness.OPEN;
  }

  private boolean isAny(Participant later, Predicate<Likeness> condition) {
    return mentions.stream()
        .anyMatch(one -> later.mentions.stream().map(one::likeness).anyMatch(condition));
  }

  /** Whether it is one thing, or a group as a whole, and not just some of a sort. */
  public boolean isOne() {
    return mentions.stream().noneMatch(mention -> mention.kind() == Entity.Kind.GENERAL);
  }
}
