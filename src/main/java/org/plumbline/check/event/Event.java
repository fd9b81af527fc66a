package org.plumbline.check.event;

import java.util.List;
import java.util.Set;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.text.TextRange;

/**
 * An event or state as one place of a text tells it.
 *
 * @param tree of its sentence
 * @param word that tells it, by its index there
 * @param concept what it tells
 * @param isState whether it holds for a while and may change
 * @param standing how firmly it is put
 * @param participants who and what has to do with it, in reading order
 * @param speakers who is cited for it; empty in the text's own voice
 * @param places where it is said to happen
 * @param when when it is said to happen
 * @param told when it is said, and all else that the sentence dates
 * @param details the nouns of what else is said of it, by lemma
 * @param tense {@code past}, {@code present} or nothing
 * @param isChange whether the sentence itself tells that things changed: "later", "again"
 */
public record Event(
    Tree tree,
    int word,
    Concept concept,
    boolean isState,
    Standing standing,
    List<Participant> participants,
    List<Entity> speakers,
    List<Place> places,
    When when,
    When told,
    Set<String> details,
    String tense,
    boolean isChange) {

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

  /** The word that tells it, in UTF-16 units of the text. */
  public TextRange range() {
    return tree.sentence().token(word).range();
  }

  /** The words from the one that tells how certain it is to the one that tells it. */
  public TextRange withCue() {
    return range().hull(standing.cue());
  }

  /**
   * How this event and one further on in the text, told by the same concept, compare: the same
   * where a participant is the same and nothing is another one; open where nothing tells.
   */
  public Likeness likeness(Event later) {
    if (when.differs(later.when) || areApart(details, later.details)) {
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

  /** How many participants of the two are the same. */
  public long shared(Event later) {
    return participants.stream()
        .filter(
            one ->
                later.participants.stream().anyMatch(other -> one.likeness(other) == Likeness.SAME))
        .count();
  }

  private static boolean areApart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }
}
