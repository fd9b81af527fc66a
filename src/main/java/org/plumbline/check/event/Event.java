package org.plumbline.check.event;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.text.TextRange;

/**
 * An event or state as one place of a text tells it.
 *
 * @param sentence that tells it, in UTF-16 units of the text
 * @param word that tells it, by its index there
 * @param range of that word, in UTF-16 units of the text
 * @param concept what it tells
 * @param isState whether it holds for a while and may change
 * @param standing how firmly it is put
 * @param participants who and what has to do with it, in reading order
 * @param speakers who is cited for it; empty in the text's own voice
 * @param places where it is said to happen
 * @param when when it is said to happen
 * @param told when it is said, and all else that the sentence dates
 * @param details the nouns of what else is said of it, by lemma, under their preposition
 * @param tense {@code past}, {@code present} or nothing
 * @param opponents the names that it was won or lost against: "won against", "victory over"
 * @param isChange whether the sentence itself tells that things changed: "later", "again"
 */
public record Event(
    TextRange sentence,
    int word,
    TextRange range,
    Concept concept,
    boolean isState,
    Standing standing,
    List<Participant> participants,
    List<Entity> speakers,
    List<Place> places,
    When when,
    When told,
    Map<String, Set<String>> details,
    String tense,
    List<Entity> opponents,
    boolean isChange) {

  /**
   * The words of its sentence.
   *
   * @param text that tells it
   */
  public Tree tree(ParsedText text) {
    return new Tree(text.sentence(range).orElseThrow());
  }

  /** The same put otherwise. */
  Event as(Certainty certainty, boolean isNegated) {
    Standing other =
        new Standing(standing.mode(), isNegated, certainty, standing.speakers(), standing.cue());
    return with(other, participants, when, told);
  }

  /** The same without its dates, where they are what is compared. */
  public Event undated() {
    When never = new When(Map.of());
    return with(standing, participants, never, never);
  }

  /** The same of others, or with more known of them. */
  public Event of(List<Participant> others) {
    return with(standing, others, when, told);
  }

  private Event with(Standing put, List<Participant> involved, When at, When beside) {
    return new Event(
        sentence, word, range, concept, isState, put, involved, speakers, places, at, beside,
        details, tense, opponents, isChange);
  }

  public Mode mode() {
    return standing.mode();
  }

  public Certainty certainty() {
    return standing.certainty();
  }

  /** Whether it is told that what the concept names did not happen, or its opposite did. */
  public boolean isAgainst() {
    return standing.isNegated() ^ concept.isOpposite();
  }

  /** Whether one sentence tells both. */
  public boolean isBeside(Event other) {
    return sentence.equals(other.sentence);
  }

  /** The words from the one that tells how certain it is to the one that tells it. */
  public TextRange withCue() {
    return range.hull(standing.cue());
  }

  /**
   * How this event and one further on in the text, told by the same concept, compare: the same
   * where a participant is the same and nothing is another one; open where nothing tells.
   */
  public Likeness likeness(Event later) {
    if (when.differs(later.when) || isOtherwise(later)) {
      return Likeness.OTHER;
    }
    boolean isShared = false;
    for (Participant participant : participants) {
      for (Participant other : later.participants) {
        switch (participant.likeness(other)) {
          case SAME -> isShared = true;
          case OTHER -> {
            return Likeness.OTHER;
          }
          case OPEN -> {}
        }
      }
    }
    return isShared ? Likeness.SAME : Likeness.OPEN;
  }

  /** Whether what each is done to or happens to is the same, and who does it where both say so. */
  public boolean isOfSame(Event later) {
    return participants.stream()
            .allMatch(
                one ->
                    later.isSilentOn(one)
                        || later.participants.stream()
                            .anyMatch(other -> one.likeness(other) == Likeness.SAME))
        && later.participants.stream()
            .allMatch(
                other ->
                    isSilentOn(other)
                        || participants.stream()
                            .anyMatch(one -> one.likeness(other) == Likeness.SAME));
  }

  /**
   * Whether this telling is silent on a participant: on who does it, or, as a mere noun, on all.
   */
  private boolean isSilentOn(Participant participant) {
    boolean isMention = participants.stream().allMatch(own -> own.role() == Role.ITSELF);
    return participant.role() == Role.ITSELF
        || (isMention && !participants.isEmpty())
        || (participant.role() == Role.SUBJECT
            && participants.stream().noneMatch(own -> own.role() == Role.SUBJECT));
  }

  /** Whether it tells of all who and what have to do with the other. */
  public boolean tellsAllOf(Event other) {
    return other.participants.stream()
        .filter(there -> there.role() != Role.ITSELF)
        .allMatch(
            there ->
                participants.stream()
                    .anyMatch(
                        own ->
                            own.likeness(there) == Likeness.SAME
                                || there.likeness(own) == Likeness.SAME));
  }

  /** How many participants of the two are the same, besides the event itself. */
  public long shared(Event later) {
    return participants.stream()
        .filter(one -> one.role() != Role.ITSELF)
        .filter(
            one ->
                later.participants.stream().anyMatch(other -> one.likeness(other) == Likeness.SAME))
        .count();
  }

  /** Whether other things are said of the two: "charged with fraud", "charged with arson". */
  private boolean isOtherwise(Event later) {
    return details.keySet().stream()
        .filter(preposition -> !Places.isPlace(preposition) && !isSequence(preposition))
        .anyMatch(preposition -> areApart(later, preposition));
  }

  /**
   * Whether something is said of each, and not the same: "convicted on charges", "acquitted of".
   */
  public boolean isOpenAgainst(Event later) {
    Set<String> own = complements();
    Set<String> other = later.complements();
    return !own.isEmpty() && !other.isEmpty() && Collections.disjoint(own, other);
  }

  /** Whether more is said of this than of the other: "not of his own will" denies just that. */
  public boolean isNarrowerThan(Event other) {
    return !other.complements().containsAll(complements());
  }

  private Set<String> complements() {
    return details.entrySet().stream()
        .filter(entry -> !isSequence(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .collect(Collectors.toSet());
  }

  /** Whether the two are put in different surroundings: "in a car", "in Kent". */
  public boolean isElsewhere(Event later) {
    return details.keySet().stream()
        .filter(Places::isPlace)
        .anyMatch(preposition -> areApart(later, preposition));
  }

  /** Whether one is told to be before what the other is told to be after. */
  public boolean isOutOfSequence(Event later) {
    return meet(details.get("before"), later.details.get("after"))
        || meet(details.get("after"), later.details.get("before"));
  }

  private static boolean isSequence(String preposition) {
    return preposition.equals("before") || preposition.equals("after");
  }

  private static boolean meet(@Nullable Set<String> one, @Nullable Set<String> other) {
    return one != null && other != null && !Collections.disjoint(one, other);
  }

  private boolean areApart(Event later, String preposition) {
    Set<String> own = details.getOrDefault(preposition, Set.of());
    Set<String> other = later.details.getOrDefault(preposition, own);
    return Collections.disjoint(own, other);
  }
}
