package org.plumbline.check.across;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.check.event.Entity;
import org.plumbline.check.event.Entity.Kind;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Likeness;
import org.plumbline.check.event.Participant;
import org.plumbline.check.event.Place;
import org.plumbline.check.event.Role;
import org.plumbline.check.statement.Telling;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.model.Flag;

/**
 * An event as an article tells it, for one facet of it.
 *
 * @param event without its dates, where they are what is compared
 * @param context of its sentence, without what is compared
 * @param dated when it is said to have happened; empty where it is not said
 * @param publishedOn the day of the article, where known
 * @param surroundings what the article says around the names of its places; empty but for those
 */
record Occurrence(
    Flag.Evidence evidence,
    Facet facet,
    Event event,
    Context context,
    Setting setting,
    List<Dating> dated,
    Optional<LocalDate> publishedOn,
    String surroundings)
    implements Mention {

  /** What befalls one thing or person only once. */
  private static final Lexicon SINGLE = Lexicon.beside(Occurrence.class, "single-events.txt");

  /** Likeness of two sentences that tell the same of one party. */
  private static final double AKIN = 0.35;

  /** In days: news of one event that is not dated is published within. */
  private static final int RECENT = 10;

  Occurrence {
    dated = List.copyOf(dated);
  }

  @Override
  public String key() {
    return facet.name().toLowerCase(Locale.ROOT) + ":" + event.concept().name();
  }

  @Override
  public String value() {
    return "“" + evidence.quote() + "”";
  }

  @Override
  public boolean isOfOneWith(Mention other) {
    return other instanceof Occurrence occurrence
        && facet == occurrence.facet
        && event.mode() == occurrence.event.mode()
        && event.concept().name().equals(occurrence.event.concept().name())
        && (isOfSame(event, occurrence.event) || isOfSame(occurrence.event, event))
        && isAnchored(occurrence)
        && facet.isComparable(this, occurrence);
  }

  private static boolean isOfSame(Event one, Event other) {
    return one.likeness(other) == Likeness.SAME && one.isOfSame(other);
  }

  @Override
  public boolean agreesWith(Mention other) {
    return !(other instanceof Occurrence occurrence) || facet.agree(this, occurrence);
  }

  @Override
  public boolean isOfOneValueWith(Mention other) {
    return other instanceof Occurrence occurrence && facet.isSame(this, occurrence);
  }

  @Override
  public boolean mayBecome(Mention later) {
    return later instanceof Occurrence occurrence && facet.mayBecome(this, occurrence);
  }

  @Override
  public boolean isSingular() {
    return false;
  }

  @Override
  public boolean isDisputedBy(Mention other) {
    return other instanceof Occurrence occurrence
        && Telling.isOfTwoSources(event, occurrence.event);
  }

  /** The places where it is put, by name. */
  Set<String> places() {
    return event.places().stream().map(Place::name).collect(Collectors.toSet());
  }

  /** Whether the two cannot be of one day. */
  boolean isOfOtherDay(Occurrence other) {
    return !dated.isEmpty()
        && !other.dated.isEmpty()
        && dated.stream().allMatch(one -> other.dated.stream().allMatch(one::isApartFrom));
  }

  /** Whether the two were published while one event is news. */
  boolean isOfOneNews(Occurrence other) {
    return publishedOn.isEmpty()
        || other.publishedOn.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(publishedOn.get(), other.publishedOn.get())) <= RECENT;
  }

  /** Whether such a thing befalls anything but once, so that it has but one day. */
  boolean isSingle() {
    return SINGLE.contains(event.concept().name());
  }

  /** Whether it befalls anything but once, or is done to something known, which is in one place. */
  boolean isOnce() {
    return isSingle()
        || event.participants().stream().anyMatch(own -> own.role() == Role.OBJECT && isKnown(own));
  }

  /** Whether it can be told that what both have in common is one and the same. */
  private boolean isAnchored(Occurrence other) {
    List<Participant> shared = shared(other);
    return shared.size() > 1 || (!shared.isEmpty() && (isTold(shared, other) || isAkin(other)));
  }

  /** Who and what is known in both, and one in both. */
  private List<Participant> shared(Occurrence other) {
    return event.participants().stream()
        .filter(own -> own.role() != Role.ITSELF && isKnown(own))
        .filter(own -> other.event.participants().stream().anyMatch(there -> isOne(own, there)))
        .toList();
  }

  /** Whether both sentences are much alike, apart from what is compared. */
  private boolean isAkin(Occurrence other) {
    return context.likeness(other.context) >= AKIN;
  }

  /**
   * Whether the two tell who does it and whom or what it is done to, or else much else of the same.
   * Who was hired may be fired later, so that words that tell the opposite need more in common.
   */
  boolean isToldAlike(Occurrence other) {
    return shared(other).size() > 1 || isAkin(other);
  }

  private static boolean isOne(Participant own, Participant there) {
    return isKnown(there)
        && (own.likeness(there) == Likeness.SAME || there.likeness(own) == Likeness.SAME);
  }

  /** Whether a participant is one that is known, and not any of its sort. */
  static boolean isKnown(Participant participant) {
    return participant.mentions().stream()
        .map(Entity::kind)
        .anyMatch(Set.of(Kind.NAME, Kind.DEFINITE)::contains);
  }

  /** Whether both tell more than its sort of one that they share. */
  private static boolean isTold(List<Participant> shared, Occurrence other) {
    return shared.stream()
        .filter(Occurrence::isTold)
        .anyMatch(
            own ->
                other.event.participants().stream()
                    .anyMatch(there -> isTold(there) && isOne(own, there)));
  }

  private static boolean isTold(Participant participant) {
    return participant.mentions().stream()
        .anyMatch(mention -> !mention.names().isEmpty() || !mention.marks().isEmpty());
  }
}
