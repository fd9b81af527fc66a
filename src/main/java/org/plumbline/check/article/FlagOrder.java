package org.plumbline.check.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;
import org.plumbline.text.TextRange;

/** The order in which the flags of one article are listed, and how equal ones are told apart. */
public final class FlagOrder {

  private FlagOrder() {}

  /** Where a review of the flag is kept, and its id there. */
  private record Name(ArticleId article, FlagId id) {}

  /** The flags of an article, those with equal ids told apart, in the order of the list. */
  public static List<Flag> of(Stream<Flag> flags, ArticleId article) {
    return inOrder(numbered(flags.sorted(inReadingOrder(article))), article);
  }

  /** Flags with evidence in an article, the gravest first, then in the reading order of that. */
  public static List<Flag> inOrder(Stream<Flag> flags, ArticleId article) {
    return flags
        .sorted(Comparator.comparing(Flag::severity).thenComparing(inReadingOrder(article)))
        .toList();
  }

  /**
   * Of findings with equal ids whose evidence begins in one article, the second in the order given
   * is numbered 2, the next 3.
   */
  public static Stream<Flag> numbered(Stream<Flag> flags) {
    Map<Name, Integer> seen = new HashMap<>();
    return flags
        .map(
            flag -> {
              Name name = new Name(flag.evidence().getFirst().article(), flag.id());
              return flag.numbered(seen.merge(name, 1, Integer::sum));
            })
        .toList()
        .stream();
  }

  private static Comparator<Flag> inReadingOrder(ArticleId article) {
    return Comparator.<Flag, List<TextRange>>comparing(
            flag -> places(flag, article), FlagOrder::compare)
        .thenComparing(Flag::check)
        .thenComparing(Flag::message);
  }

  private static List<TextRange> places(Flag flag, ArticleId article) {
    return flag.evidence().stream()
        .filter(evidence -> evidence.article().equals(article))
        .map(Flag.Evidence::range)
        .toList();
  }

  private static int compare(List<TextRange> one, List<TextRange> other) {
    for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
      int places = one.get(at).compareTo(other.get(at));
      if (places != 0) {
        return places;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
