package org.plumbline.check.scope;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.event.Entity;
import org.plumbline.check.scope.Scope.Limit;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.model.Verdict;

/**
 * Two figures of like things, held against each other.
 *
 * @param first in reading order
 */
record Comparison(Scope first, Scope second, Verdict verdict) {

  /** Names and nouns that two tellings must share, where the second is not told as known. */
  private static final int ENOUGH = 2;

  /**
   * @param isOnly whether nothing else before the second one is of such a thing
   */
  static Comparison of(Scope first, Scope second, boolean isOnly) {
    return new Comparison(first, second, verdict(first, second, isOnly));
  }

  /** The figure that one was compared with; empty when it is neither. */
  Optional<FigureMention> besides(AnnotationId figure) {
    if (first.figure().annotation().id().equals(figure)) {
      return Optional.of(second.figure());
    }
    return Optional.of(first.figure())
        .filter(_ -> second.figure().annotation().id().equals(figure));
  }

  /** Whether what is spoken of again may be what was spoken of before. */
  boolean isOfOneValue() {
    return verdict != Verdict.TOGETHER
        && first.isClosed()
        && second.isClosed()
        && agree(first.figure(), second.figure());
  }

  /** The same where the second one speaks of what a third one told. */
  Comparison toldBefore() {
    return verdict.severity().isPresent()
        ? new Comparison(first, second, Verdict.TOLD_BEFORE)
        : this;
  }

  private static Verdict verdict(Scope first, Scope second, boolean isOnly) {
    return apart(first, second)
        .orElseGet(
            () -> {
              if (!areOfOne(first, second, isOnly)) {
                return Verdict.OTHER_EVENT;
              }
              if (agree(first.figure(), second.figure())) {
                return Verdict.AGREES;
              }
              if (!areOfOtherSources(first, second)) {
                return Verdict.CONFLICT;
              }
              boolean isSideBySide = first.figure().paragraph() == second.figure().paragraph();
              return isSideBySide ? Verdict.TOGETHER : Verdict.DISPUTED;
            });
  }

  /** What tells that the two are of different things. */
  private static Optional<Verdict> apart(Scope first, Scope second) {
    if (first.figure().sentence().equals(second.figure().sentence())) {
      return Optional.of(Verdict.TOGETHER);
    }
    if (first.is(Limit.PART) || second.is(Limit.PART)) {
      return Optional.of(Verdict.PART);
    }
    if (first.is(Limit.RATE) != second.is(Limit.RATE)) {
      return Optional.of(Verdict.RATE);
    }
    if (first.is(Limit.PLAN) != second.is(Limit.PLAN) || isPlanOf(first, second)) {
      return Optional.of(Verdict.PLAN);
    }
    if (first.is(Limit.CHANGE) || second.is(Limit.CHANGE)) {
      return Optional.of(Verdict.UPDATE);
    }
    if (first.isOfOtherTime(second)) {
      return Optional.of(Verdict.OTHER_TIME);
    }
    if (first.isOfOtherPlace(second)) {
      return Optional.of(Verdict.OTHER_PLACE);
    }
    return first.isOfOtherSort(second) ? Optional.of(Verdict.OTHER_SORT) : Optional.empty();
  }

  private static boolean isPlanOf(Scope one, Scope other) {
    return (one.is(Limit.COMING) && other.is(Limit.DONE))
        || (one.is(Limit.DONE) && other.is(Limit.COMING));
  }

  /** Whether the text ties both to the same. */
  private static boolean areOfOne(Scope first, Scope second, boolean isOnly) {
    Anchors one = first.anchors();
    Anchors other = second.anchors();
    if (!first.thing().fate().equals(second.thing().fate())) {
      return false;
    }
    if (first.thing().fate().isPresent()) {
      return areOfOneEvent(one, other, first.thing().fate().get());
    }
    if (one.areOfOthers(other) || !areOfOneThing(first, second)) {
      return false;
    }
    if (second.reference() == Reference.PLAIN && isOnly && !second.thing().isOfPersons()) {
      return true;
    }
    if (!second.isResumed()) {
      return one.shareDeed(other) && isOfOneOwner(one, other);
    }
    if (first.sharesBearer(second)) {
      return true;
    }
    return first.thing().isAmount()
        ? one.shared(other) >= ENOUGH && (isOfOneName(first, second) || one.shareDeed(other))
        : one.shareDeed(other) || one.shareOwner(other) || one.shared(other) > 0;
  }

  /** Whether one and the same has or does both; of what the figures themselves do, where. */
  private static boolean isOfOneOwner(Anchors one, Anchors other) {
    return (one.owners().isEmpty() && other.owners().isEmpty())
        ? one.shareName(other)
        : one.shareOwner(other) && one.shared(other) >= ENOUGH;
  }

  /** What befell people is told of one event, which names, or other words for it, tell. */
  private static boolean areOfOneEvent(Anchors one, Anchors other, String fate) {
    boolean isNamedApart =
        !one.names().isEmpty() && !other.names().isEmpty() && !one.shareName(other);
    return !isNamedApart && (one.shareName(other) || one.shareDeedBesides(other, fate));
  }

  /** Whether both say what the amount is for; a length or a share is of too many things. */
  private static boolean isOfOneName(Scope first, Scope second) {
    FigureKind kind = second.figure().figure().figureKind();
    return kind != FigureKind.MEASURE
        && kind != FigureKind.PERCENT
        && !first.thing().name().isEmpty()
        && !second.thing().name().isEmpty();
  }

  /** Whether what two amounts are named for is the same, as far as both say it. */
  private static boolean areOfOneThing(Scope first, Scope second) {
    if (first.sharesBearer(second)) {
      return true;
    }
    String one = first.thing().name();
    String other = second.thing().name();
    return one.equals(other)
        || one.isEmpty()
        || other.isEmpty()
        || first.anchors().hold(other)
        || second.anchors().hold(one);
  }

  private static boolean agree(FigureMention first, FigureMention second) {
    return areOpenAlike(first.figure().quantity(), second.figure().quantity())
        ? stated(first).equals(stated(second))
        : !first.value().isDisjointFrom(second.value());
  }

  /** "At least 61" and "at least 79": whoever knew of 79 would not say 61. */
  private static boolean areOpenAlike(Quantity one, Quantity other) {
    Approximation hedge = one.approximation();
    return hedge == other.approximation()
        && (one.min().isEmpty() || one.max().isEmpty())
        && hedge != Approximation.EXACT;
  }

  private static Optional<BigDecimal> stated(FigureMention figure) {
    Quantity quantity = figure.figure().quantity();
    return quantity.min().or(quantity::max).map(BigDecimal::stripTrailingZeros);
  }

  private static boolean areOfOtherSources(Scope first, Scope second) {
    Set<String> one = speakers(first);
    Set<String> other = speakers(second);
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static Set<String> speakers(Scope scope) {
    return scope.event().stream()
        .flatMap(event -> event.speakers().stream())
        .map(Entity::head)
        .collect(Collectors.toSet());
  }
}
