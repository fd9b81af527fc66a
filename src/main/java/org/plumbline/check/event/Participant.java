package org.plumbline.check.event;

/** Who or what has to do with an event, and how. */
public record Participant(Role role, Entity entity) {

  /** Whether this and a later participant of one event are the same. */
  Likeness likeness(Participant later) {
    Likeness likeness = entity.likeness(later.entity);
    boolean isSameRole = role == later.role;
    return isSameRole || role == Role.LONE || later.role == Role.LONE
        ? isSameRole || likeness != Likeness.OTHER ? likeness : Likeness.OPEN
        : Likeness.OPEN;
  }
}
