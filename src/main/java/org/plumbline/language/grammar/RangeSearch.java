package org.plumbline.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.text.TextRange;

/** Finds by halving what lies at a place, so that long articles take no longer per place. */
public final class RangeSearch {

  private RangeSearch() {}

  /** The sentences that share a unit with a range. */
  public static List<Sentence> sentences(List<Analysis> analyses, TextRange range) {
    return overlapping(analyses, Analysis::paragraph, range).stream()
        .flatMap(analysis -> sentences(analysis, range).stream())
        .toList();
  }

  /** The sentences of one paragraph that share a unit with a range. */
  public static List<Sentence> sentences(Analysis analysis, TextRange range) {
    return overlapping(analysis.sentences(), Sentence::range, range);
  }

  /**
   * @param parts in order, none overlapping another
   */
  private static <T> List<T> overlapping(
      List<T> parts, Function<T, TextRange> place, TextRange range) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(parts.get(middle)).end() <= range.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<T> found = new ArrayList<>();
    for (int at = low; at < parts.size(); at++) {
      if (place.apply(parts.get(at)).start() >= range.end()) {
        break;
      }
      found.add(parts.get(at));
    }
    return found;
  }
}
