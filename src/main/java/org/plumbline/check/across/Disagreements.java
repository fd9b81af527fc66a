package org.plumbline.check.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.check.across.Comparison.Disagreement;

/**
 * Gathers who disagrees on one thing: mentions of which each two are of one thing, in articles of
 * which each two are on one event. Without that, a chain of likenesses would lead from one event to
 * the next.
 */
final class Disagreements {

  private static final Comparator<Mention> READING_ORDER =
      Comparator.<Mention, String>comparing(mention -> mention.evidence().article().value())
          .thenComparing(mention -> mention.evidence().range())
          .thenComparing(Mention::key);

  private final Neighbours neighbours;
  private final Map<Mention, List<Mention>> groups = new HashMap<>();

  private Disagreements(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /** The mentions of each thing that is disagreed on, in the order of their articles' ids. */
  static List<List<Mention>> grouped(List<Disagreement> all, Neighbours neighbours) {
    Disagreements disagreements = new Disagreements(neighbours);
    all.stream()
        .sorted(
            Comparator.comparing(Disagreement::one, READING_ORDER)
                .thenComparing(Disagreement::other, READING_ORDER))
        .forEach(disagreements::add);
    return disagreements.groups();
  }

  private void add(Disagreement disagreement) {
    List<Mention> one = group(disagreement.one());
    List<Mention> other = group(disagreement.other());
    if (!one.contains(disagreement.other())
        && one.stream().allMatch(mention -> isOfOneWithAll(mention, other))) {
      one.addAll(other);
      other.forEach(mention -> groups.put(mention, one));
    }
  }

  private List<Mention> group(Mention mention) {
    return groups.computeIfAbsent(mention, alone -> new ArrayList<>(List.of(alone)));
  }

  private boolean isOfOneWithAll(Mention mention, List<Mention> group) {
    return group.stream()
        .allMatch(
            other ->
                neighbours.areNear(mention.evidence().article(), other.evidence().article())
                    && mention.isOfOneWith(other));
  }

  private List<List<Mention>> groups() {
    return groups.values().stream()
        .distinct()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().sorted(READING_ORDER).toList())
        .sorted(Comparator.comparing(List::getFirst, READING_ORDER))
        .toList();
  }
}
