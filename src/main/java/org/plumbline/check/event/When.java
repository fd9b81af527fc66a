package org.plumbline.check.event;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** When something happened, as far as the words beside it say so, one part of a date each. */
public record When(Map<Part, Set<String>> parts) {

  /** The parts of a date or time that are compared. */
  public enum Part {
    YEAR,
    MONTH,
    DAY,
    WEEKDAY,
    PART_OF_DAY,
    CLOCK,
    /** "Last week", "yesterday". */
    RELATIVE
  }

  public When {
    parts = Map.copyOf(parts);
  }

  /** Whether the two cannot be the same time. */
  public boolean differs(When other) {
    return parts.entrySet().stream()
        .anyMatch(
            part -> {
              Set<String> values = other.parts.get(part.getKey());
              return values != null && Collections.disjoint(values, part.getValue());
            });
  }

  /** Whether it tells of a time before this one: "last year". */
  public boolean isOfAnother() {
    return parts.getOrDefault(Part.RELATIVE, Set.of()).contains("last");
  }

  /** Whether it says what the other does not. */
  public boolean isMoreThan(When other) {
    return !other.parts.keySet().containsAll(parts.keySet());
  }
}
