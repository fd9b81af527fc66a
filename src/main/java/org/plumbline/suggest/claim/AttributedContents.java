package org.plumbline.suggest.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/** What is attributed in an article, asked for from its beginning to its end. */
final class AttributedContents {

  private final List<Spans> ahead;
  private final List<Spans> open = new ArrayList<>();
  private int next;

  AttributedContents(List<Spans> contents) {
    this.ahead =
        contents.stream()
            .sorted(Comparator.comparingInt(content -> content.hull().start()))
            .toList();
  }

  /**
   * The contents that share a unit with a sentence.
   *
   * @param sentence behind the one that was asked for before
   */
  List<Spans> over(TextRange sentence) {
    while (next < ahead.size() && ahead.get(next).hull().start() < sentence.end()) {
      open.add(ahead.get(next++));
    }
    open.removeIf(content -> content.hull().end() <= sentence.start());
    return List.copyOf(open);
  }

  /** How many units of a range lie in a content. */
  static int shared(TextRange range, Spans content) {
    return content.ranges().stream()
        .flatMap(part -> part.intersection(range).stream())
        .mapToInt(TextRange::length)
        .sum();
  }
}
