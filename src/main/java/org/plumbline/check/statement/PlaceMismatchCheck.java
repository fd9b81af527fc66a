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
import org.plumbline.check.event.Participant;
import org.plumbline.check.event.Place;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** One event that is put in two places, neither of which lies in the other. */
public final class PlaceMismatchCheck implements Check {

  @Override
  public String id() {
    return "place-mismatch";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of();
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    Geography geography = new Geography(article.body().text());
    return Events.of(article.body().parsed())
        .pairs(PlaceMismatchCheck::isComparable)
        .flatMap(
            pair -> apart(geography, pair).stream().map(places -> flag(article, pair, places)));
  }

  private record TwoPlaces(Place first, Place second) {}

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

  private static Optional<TwoPlaces> apart(Geography geography, Events.Pair pair) {
    List<TwoPlaces> compared =
        pair.first().places().stream()
            .flatMap(one -> pair.second().places().stream().map(other -> new TwoPlaces(one, other)))
            .filter(places -> isOneRelation(places.first(), places.second()))
            .toList();
    return compared.stream().allMatch(places -> geography.areApart(places.first(), places.second()))
        ? compared.stream().findFirst()
        : Optional.empty();
  }

  private static boolean isOneRelation(Place one, Place other) {
    return one.preposition().equals(other.preposition())
        || one.preposition().equals("where")
        || other.preposition().equals("where");
  }

  private Flag flag(CheckedArticle article, Events.Pair pair, TwoPlaces places) {
    return article.flag(
        this,
        Severity.MEDIUM,
        "The same event is put in two places: %s and %s."
            .formatted(places.first().spelled(), places.second().spelled()),
        List.of(
            article.evidence(pair.first().range().hull(places.first().range())),
            article.evidence(pair.second().range().hull(places.second().range()))));
  }
}
