package org.plumbline.check.statement;

import java.util.List;
import org.plumbline.check.event.Entity;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Likeness;
import org.plumbline.text.TextRange;

/** What two tellings of an event have in common besides the event, and how they are quoted. */
public final class Telling {

  private Telling() {}

  /** Whether the text itself tells that time went by between the two. */
  static boolean isDevelopment(Event first, Event second) {
    return first.isChange() || second.isChange() || first.told().differs(second.told());
  }

  /** Whether one who is cited for the one is cited for the other too. */
  static boolean isOfOneSource(Event first, Event second) {
    return first.speakers().stream().anyMatch(one -> isAmong(one, second.speakers()));
  }

  private static boolean isAmong(Entity speaker, List<Entity> others) {
    return others.stream().anyMatch(other -> speaker.likeness(other) == Likeness.SAME);
  }

  /** Whether both cite somebody, and nobody for both. */
  public static boolean isOfTwoSources(Event first, Event second) {
    return !first.speakers().isEmpty()
        && !second.speakers().isEmpty()
        && !isOfOneSource(first, second);
  }

  /**
   * The word that tells the certainty, and the one that tells the event: "confirmed … withdrew".
   */
  static String quote(Event event, String text) {
    TextRange cue = event.standing().cue();
    TextRange word = event.range();
    if (cue.equals(word)) {
      return "“" + word.in(text) + "”";
    }
    boolean isBefore = cue.start() < word.start();
    TextRange first = isBefore ? cue : word;
    TextRange last = isBefore ? word : cue;
    String gap = last.start() - first.end() <= 1 ? " " : " … ";
    return "“" + first.in(text) + gap + last.in(text) + "”";
  }
}
