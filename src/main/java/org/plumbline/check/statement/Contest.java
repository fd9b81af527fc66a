package org.plumbline.check.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.event.Entity;
import org.plumbline.check.event.Entity.Kind;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Likeness;
import org.plumbline.check.event.Mode;
import org.plumbline.check.event.Participant;
import org.plumbline.check.event.Role;
import org.plumbline.model.Claim.Certainty;

/**
 * Who is said to have won against whom.
 *
 * @param winner one who is named
 * @param loser nobody, where none is named
 * @param won what was won: "the match"
 */
record Contest(Entity winner, List<Entity> loser, List<Entity> won) {

  /** The contest that an event tells, where it is told as a fact and its winner is named. */
  static Optional<Contest> of(Event event) {
    boolean isTold = event.mode() == Mode.ACTUAL && event.certainty() != Certainty.SPECULATED;
    if (!isTold || event.isAgainst()) {
      return Optional.empty();
    }
    return switch (event.concept().name()) {
      case "win" ->
          named(event, Role.SUBJECT, Role.LONE)
              .findFirst()
              .map(
                  winner ->
                      new Contest(
                          winner, event.opponents(), mentioned(event, Role.OBJECT).toList()));
      case "beat" ->
          named(event, Role.SUBJECT)
              .findFirst()
              .map(
                  winner -> new Contest(winner, mentioned(event, Role.OBJECT).toList(), List.of()));
      default -> Optional.empty();
    };
  }

  private static Stream<Entity> mentioned(Event event, Role... roles) {
    return event.participants().stream()
        .filter(participant -> Set.of(roles).contains(participant.role()))
        .map(Participant::mentions)
        .flatMap(List::stream);
  }

  private static Stream<Entity> named(Event event, Role... roles) {
    return mentioned(event, roles).filter(entity -> entity.kind() == Kind.NAME);
  }

  /** Whether one who is said to win the same here is said to lose it there. */
  boolean contradicts(Contest later) {
    boolean isOther =
        won.stream().anyMatch(one -> later.won.stream().noneMatch(there -> isSame(one, there)));
    return (!isOther || later.won.isEmpty())
        && !isSame(winner, later.winner)
        && (isAmong(winner, later.loser) || isAmong(later.winner, loser));
  }

  private static boolean isAmong(Entity entity, List<Entity> others) {
    return others.stream().anyMatch(other -> isSame(entity, other));
  }

  private static boolean isSame(Entity one, Entity other) {
    return one.likeness(other) == Likeness.SAME || other.likeness(one) == Likeness.SAME;
  }
}
