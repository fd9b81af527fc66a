package org.plumbline.check.across;

import java.util.Collections;
import java.util.Set;

/**
 * Where and when something that an article tells took place, where that is not what the article as
 * a whole is about.
 *
 * @param periods the years, months and days beside it, as far as they are not around its
 *     publication
 * @param places the places beside it, in lower case, where none is one of those in the lead
 */
record Setting(Set<Period> periods, Set<String> places) {

  Setting {
    periods = Set.copyOf(periods);
    places = Set.copyOf(places);
  }

  /** Whether the two may be one: each is of the article's own event, or both of the same other. */
  boolean isCompatibleWith(Setting other) {
    return isOfOneTimeWith(other) && isOfOnePlaceWith(other);
  }

  boolean isOfOneTimeWith(Setting other) {
    return (periods.isEmpty() && other.periods.isEmpty())
        || periods.stream().anyMatch(one -> other.periods.stream().anyMatch(one::overlaps));
  }

  boolean isOfOnePlaceWith(Setting other) {
    return (places.isEmpty() && other.places.isEmpty())
        || !Collections.disjoint(places, other.places);
  }
}
