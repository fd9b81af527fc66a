package org.plumbline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;

/** The order in which the flags of one article are listed, and how equal ones are told apart. */
final class FlagOrder {

  private static final Comparator<Flag> READING_ORDER =
      Comparator.<Flag, List<Flag.Evidence>>comparing(Flag::evidence, FlagOrder::compare)
          .thenComparing(Flag::check)
          .thenComparing(Flag::message);

  private FlagOrder() {}

  /**
   * The gravest first, then in reading order. Of findings with equal ids, the second in reading
   * order is numbered 2, the next 3.
   */
  static List<Flag> of(Stream<Flag> flags) {
    Map<FlagId, Integer> seen = new HashMap<>();
    List<Flag> named = new ArrayList<>();
    flags
        .sorted(READING_ORDER)
        .forEach(flag -> named.add(flag.numbered(seen.merge(flag.id(), 1, Integer::sum))));
    named.sort(Comparator.comparing(Flag::severity).thenComparing(READING_ORDER));
    return List.copyOf(named);
  }

  private static int compare(List<Flag.Evidence> one, List<Flag.Evidence> other) {
    for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
      int places = one.get(at).range().compareTo(other.get(at).range());
      if (places != 0) {
        return places;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
