package org.plumbline.check.scope;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.event.Event;

/**
 * A figure, and what tells what it is a figure of.
 *
 * @param marks words that tell the thing from its like: "new" infections
 * @param anchors what the text ties it to
 * @param event what is told with it
 * @param dates the dates in its sentence, as TIMEX3 values
 * @param places the places in its sentence, in lower case
 * @param bearer what has it as a property: the tunnel of "an 18-kilometre tunnel"
 * @param isPast whether its sentence tells of a time before what the article is about
 * @param limits by what it is no plain value of the thing
 */
record Scope(
    FigureMention figure,
    Thing thing,
    Set<String> marks,
    Anchors anchors,
    Optional<Event> event,
    Set<String> dates,
    Set<String> places,
    Reference reference,
    Optional<Bearer> bearer,
    boolean isPast,
    Set<Limit> limits) {

  /** What makes a figure no plain value. */
  enum Limit {
    PART,
    RATE,
    PLAN,
    /** It is told that it is to come, or that it came, about. */
    COMING,
    DONE,
    /** Its sentence tells that things changed. */
    CHANGE
  }

  Scope {
    marks = Set.copyOf(marks);
    dates = Set.copyOf(dates);
    places = Set.copyOf(places);
    limits = Set.copyOf(limits);
  }

  /** The same in an article that was published on a day, if that is known. */
  Scope seenFrom(Optional<LocalDate> published) {
    return new Scope(
        figure,
        thing,
        marks,
        anchors,
        event,
        dates,
        places,
        reference,
        bearer,
        isPast || dates.stream().anyMatch(date -> PastDate.is(date, published)),
        limits);
  }

  boolean is(Limit limit) {
    return limits.contains(limit);
  }

  /** Whether its thing is spoken of as known. */
  boolean isResumed() {
    return reference != Reference.NEW;
  }

  /** Whether both are properties of one thing. */
  boolean sharesBearer(Scope other) {
    return bearer.isPresent() && other.bearer.filter(bearer.get()::isLike).isPresent();
  }

  /** Whether it has a least and a most value. */
  boolean isClosed() {
    return figure.value().min().isPresent() && figure.value().max().isPresent();
  }

  /** Whether the two are told of times of which neither is within the other. */
  boolean isOfOtherTime(Scope later) {
    return isPast != later.isPast
        || (!dates.isEmpty() && !later.dates.isEmpty() && !meet(dates, later.dates))
        || event
            .flatMap(
                one ->
                    later.event.map(
                        two -> areOfOtherTimes(one, two, later.reference != Reference.NEW)))
            .orElse(false);
  }

  /** Where the later one is not told as known, any two ways of saying when mean two times. */
  private static boolean areOfOtherTimes(Event one, Event later, boolean isKnown) {
    boolean isToldApart =
        !isKnown
            && !one.told().parts().isEmpty()
            && !later.told().parts().isEmpty()
            && !one.told().equals(later.told());
    return isToldApart || one.told().differs(later.told());
  }

  private static boolean meet(Set<String> dates, Set<String> others) {
    return dates.stream()
        .anyMatch(
            one -> others.stream().anyMatch(two -> one.startsWith(two) || two.startsWith(one)));
  }

  boolean isOfOtherPlace(Scope later) {
    return !places.isEmpty()
        && !later.places.isEmpty()
        && Collections.disjoint(places, later.places);
  }

  /** Whether words beside the thing of one tell that it is of another sort than the other's. */
  boolean isOfOtherSort(Scope later) {
    return !later.covers(marks) || !covers(later.marks);
  }

  private boolean covers(Set<String> others) {
    return others.stream().allMatch(mark -> marks.contains(mark) || anchors.hold(mark));
  }
}
