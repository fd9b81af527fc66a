package org.plumbline.check.statement;

import java.util.List;
import java.util.Optional;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Likeness;
import org.plumbline.check.event.Mode;
import org.plumbline.check.event.Participant;
import org.plumbline.check.event.Place;
import org.plumbline.model.Claim.Certainty;

/** Two places of one event, neither of which lies in the other. */
public record Displacement(Place first, Place second) {

  /**
   * The places in which two tellings of one event put it.
   *
   * @param second told further on, or elsewhere
   * @return empty where both may be right, or it cannot be told whether they tell of one event
   */
  public static Optional<Displacement> between(Event first, Event second, Geography geography) {
    return isComparable(first, second) ? apart(first, second, geography) : Optional.empty();
  }

  private static boolean isComparable(Event first, Event second) {
    return !first.places().isEmpty()
        && !second.places().isEmpty()
        && first.isAgainst() == second.isAgainst()
        && !first.isAgainst()
        && first.mode() == second.mode()
        && first.mode() != Mode.OPEN
        && !first.isState()
        && first.certainty() != Certainty.SPECULATED
        && second.certainty() != Certainty.SPECULATED
        && !Telling.isDevelopment(first, second)
        && first.when().isOfAnother() == second.when().isOfAnother()
        && first.likeness(second) == Likeness.SAME
        && first.isOfSame(second)
        && isOfOne(first, second);
  }

  /** Whether a participant is the same that is not just some of a sort: "buildings". */
  private static boolean isOfOne(Event first, Event second) {
    return first.participants().stream()
        .filter(Participant::isOne)
        .anyMatch(
            one ->
                second.participants().stream()
                    .filter(Participant::isOne)
                    .anyMatch(other -> one.likeness(other) == Likeness.SAME));
  }

  private static Optional<Displacement> apart(Event first, Event second, Geography geography) {
    List<Displacement> compared =
        first.places().stream()
            .flatMap(one -> second.places().stream().map(other -> new Displacement(one, other)))
            .filter(Displacement::isOfOneRelation)
            .toList();
    return compared.stream().allMatch(places -> geography.areApart(places.first, places.second))
        ? compared.stream().findFirst()
        : Optional.empty();
  }

  private boolean isOfOneRelation() {
    return first.preposition().equals(second.preposition())
        || first.preposition().equals("where")
        || second.preposition().equals("where");
  }
}
