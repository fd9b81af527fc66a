package org.plumbline.check.statement;

import java.util.Optional;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Likeness;
import org.plumbline.check.event.Mode;
import org.plumbline.check.event.Role;
import org.plumbline.model.Claim.Certainty;

/** One event that is told both ways. */
public final class Contradiction {

  private Contradiction() {}

  /**
   * Whether one event is affirmed by one telling, and negated or told as its opposite by the other.
   *
   * @param second told further on, or elsewhere
   */
  public static boolean isBetween(Event first, Event second) {
    return isFirm(first)
        && isFirm(second)
        && isDeniedByItsOwn(first, second)
        && !Telling.isDevelopment(first, second)
        && isOfOneTime(first, second)
        && !first.isElsewhere(second)
        && (isDenied(first) != isDenied(second) || first.isOutOfSequence(second))
        && first.likeness(second) == Likeness.SAME
        && first.shared(second) > 0
        && !first.isOpenAgainst(second)
        && isDeniedAsWhole(first, second)
        && first.isOfSame(second);
  }

  /** Whether who wins in the one loses in the other. */
  static boolean isOfWinners(Event first, Event second) {
    Optional<Contest> one = Contest.of(first);
    Optional<Contest> other = Contest.of(second);
    return one.isPresent()
        && other.isPresent()
        && !Telling.isDevelopment(first, second)
        && !first.isElsewhere(second)
        && one.get().contradicts(other.get());
  }

  /** Whether an event is told not to have happened, by the text or by whoever denies it. */
  public static boolean isDenied(Event event) {
    return event.isAgainst() ^ event.certainty() == Certainty.DENIED;
  }

  /** What is denied must not be of some sort, nor of a manner that only the denial tells. */
  private static boolean isDeniedAsWhole(Event first, Event second) {
    Event denied = first.standing().isNegated() ? first : second;
    Event affirmed = first.standing().isNegated() ? second : first;
    return !denied.standing().isNegated()
        || (!denied.isNarrowerThan(affirmed)
            && denied.participants().stream()
                .allMatch(one -> one.role() != Role.OBJECT || one.isOne()));
  }

  /** Whether an event is told as a fact. */
  public static boolean isFirm(Event event) {
    return !event.tense().isEmpty()
        && event.mode() == Mode.ACTUAL
        && event.certainty() != Certainty.SPECULATED;
  }

  /** A denial is a report of its own, which only he who made it contradicts. */
  private static boolean isDeniedByItsOwn(Event first, Event second) {
    boolean isDenial =
        first.certainty() == Certainty.DENIED || second.certainty() == Certainty.DENIED;
    return !isDenial || Telling.isOfOneSource(first, second);
  }

  private static boolean isOfOneTime(Event first, Event second) {
    return first.tense().equals(second.tense())
        || !(first.isState() || second.isState())
        || isEnd(first, second);
  }

  /** Who is alive has not died before. */
  private static boolean isEnd(Event first, Event second) {
    Event state = first.isState() ? first : second;
    return state.concept().name().equals("die") && state.tense().equals("present");
  }
}
