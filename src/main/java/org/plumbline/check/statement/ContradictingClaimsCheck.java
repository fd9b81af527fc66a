package org.plumbline.check.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Events;
import org.plumbline.check.event.Likeness;
import org.plumbline.check.event.Mode;
import org.plumbline.check.event.Role;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** One event that is affirmed in one place, and negated or told as its opposite in another. */
public final class ContradictingClaimsCheck implements Check {

  @Override
  public String id() {
    return "contradicting-claims";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of(Aspect.CLAIMS);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    return Events.of(article.body())
        .pairs(ContradictingClaimsCheck::isContradiction)
        .map(pair -> flag(article, pair));
  }

  private static boolean isContradiction(Event first, Event second) {
    return isOppositeOf(first, second) || isOtherOutcome(first, second);
  }

  /** Whether who wins in the one loses in the other. */
  private static boolean isOtherOutcome(Event first, Event second) {
    Optional<Contest> one = Contest.of(first);
    Optional<Contest> other = Contest.of(second);
    return one.isPresent()
        && other.isPresent()
        && !Telling.isDevelopment(first, second)
        && !first.isElsewhere(second)
        && one.get().contradicts(other.get());
  }

  private static boolean isOppositeOf(Event first, Event second) {
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
        && !first.isBeside(second)
        && isDeniedAsWhole(first, second)
        && first.isOfSame(second);
  }

  private static boolean isDenied(Event event) {
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

  private static boolean isFirm(Event event) {
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

  private Flag flag(CheckedArticle article, Events.Pair pair) {
    String text = article.body().text();
    boolean isDisagreement = Telling.isOfTwoSources(pair.first(), pair.second());
    String message =
        isOtherOutcome(pair.first(), pair.second())
            ? "Whoever wins here loses there: %s in one place, %s in another."
            : isDisagreement
                ? "Two sources disagree: one says %s, the other %s."
                : "The same event is told both ways: %s in one place, %s in another.";
    return article.flag(
        this,
        isDisagreement ? Severity.MEDIUM : Severity.HIGH,
        message.formatted(said(pair.first(), text), said(pair.second(), text)),
        List.of(
            article.evidence(pair.first().withCue()), article.evidence(pair.second().withCue())));
  }

  private static String said(Event event, String text) {
    String quote = Telling.quote(event, text);
    return event.standing().isNegated() ? "not " + quote : quote;
  }
}
