package org.plumbline.check.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
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

  /** Not said. */
  static final When UNKNOWN = new When(Map.of());

  public When {
    parts = Map.copyOf(parts);
  }

  public boolean isUnknown() {
    return parts.isEmpty();
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

  /** Whether one says when and the other does not, or says it by other parts of a date. */
  public boolean isOpenAgainst(When other) {
    return !parts.equals(other.parts);
  }

  When and(When other) {
    Map<Part, Set<String>> all = new EnumMap<>(Part.class);
    parts.forEach((part, values) -> all.put(part, new HashSet<>(values)));
    other.parts.forEach(
        (part, values) -> all.computeIfAbsent(part, _ -> new HashSet<>()).addAll(values));
    return new When(all);
  }
}
