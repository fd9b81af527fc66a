package org.plumbline.workspace;

import java.util.Optional;
import org.plumbline.model.Flag;

/**
 * How a flag differs from an earlier one that pointed at some of the same places. Texts never
 * change, so a place is the same where it overlaps.
 */
record FlagChange(Flag before, Flag now) {

  /** A quote in a sentence is cut to so many characters, in UTF-16. */
  private static final int LONGEST = 60;

  /** How many places of the earlier flag the later one points at. */
  int shared() {
    return (int) before.evidence().stream().filter(place -> in(now, place).isPresent()).count();
  }

  /** What changed first, in one short sentence. */
  String reason() {
    for (Flag.Evidence place : before.evidence()) {
      Optional<Flag.Evidence> there = in(now, place);
      if (there.isEmpty()) {
        return "%s is no longer compared.".formatted(quoted(place));
      }
      if (!there.get().quote().equals(place.quote())) {
        return "%s is now %s.".formatted(quoted(place), quoted(there.get()));
      }
    }
    return now.evidence().stream()
        .filter(place -> in(before, place).isEmpty())
        .findFirst()
        .map(place -> "%s is compared as well now.".formatted(quoted(place)))
        .orElse("A value compared has changed.");
  }

  /** The same place, or else one that shares words with it. */
  private static Optional<Flag.Evidence> in(Flag flag, Flag.Evidence place) {
    return flag.evidence().stream()
        .filter(other -> other.article().equals(place.article()))
        .filter(other -> other.range().equals(place.range()))
        .findFirst()
        .or(
            () ->
                flag.evidence().stream()
                    .filter(other -> other.article().equals(place.article()))
                    .filter(other -> other.range().overlaps(place.range()))
                    .findFirst());
  }

  private static String quoted(Flag.Evidence place) {
    String quote = place.quote().strip();
    if (quote.length() <= LONGEST) {
      return "“" + quote + "”";
    }
    int end = Character.isLowSurrogate(quote.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return "“" + quote.substring(0, end) + "…”";
  }
}
