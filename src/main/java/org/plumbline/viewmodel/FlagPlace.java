package org.plumbline.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag.Evidence;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.Paragraphs.Paragraph;
import org.plumbline.text.TextRange;

/**
 * A place that a flag points at, with the words around it. Evidence that stands close together is
 * one place, so that a sentence is read once.
 *
 * @param article in which it is
 * @param elsewhere the title of that article, where it is not the one to which the flag belongs
 * @param paragraph its number, from 1
 * @param range where it begins: the first evidence in it, in UTF-16 units
 * @param words the evidence, and what stands around and between
 */
public record FlagPlace(
    ArticleId article,
    Optional<String> elsewhere,
    int paragraph,
    TextRange range,
    List<Words> words) {

  /** Words of an article, which are evidence or stand beside some. */
  public record Words(String text, boolean isEvidence) {}

  /** In UTF-16 units: enough to recognise a place by. */
  private static final int AROUND = 42;

  private static final String LEFT_OUT = "…";

  public FlagPlace {
    words = List.copyOf(words);
  }

  /** The place of one piece of evidence. */
  static FlagPlace of(Evidence evidence, Article article, Optional<String> elsewhere) {
    return of(List.of(evidence), article, elsewhere);
  }

  /**
   * @param evidence in reading order, as {@link #isNear} has it
   */
  static FlagPlace of(List<Evidence> evidence, Article article, Optional<String> elsewhere) {
    String text = article.text();
    TextRange first = evidence.getFirst().range();
    Paragraph paragraph = Paragraphs.of(text).at(first.start());
    List<Words> words = new ArrayList<>();
    int start = Math.min(paragraph.range().start(), first.start());
    words.add(new Words(before(text.substring(start, first.start())), false));
    int at = first.start();
    for (Evidence each : evidence) {
      words.add(new Words(text.substring(at, each.range().start()), false));
      words.add(new Words(each.quote(), true));
      at = each.range().end();
    }
    words.add(new Words(after(text.substring(at, Math.max(paragraph.range().end(), at))), false));
    return new FlagPlace(
        article.id(),
        elsewhere,
        paragraph.number(),
        first,
        words.stream().filter(each -> !each.text().isEmpty()).toList());
  }

  /** Whether two pieces of evidence are shown as one place: one paragraph, and not far apart. */
  static boolean isNear(Evidence first, Evidence second, Article article) {
    int between = second.range().start() - first.range().end();
    return first.article().equals(second.article())
        && between >= 0
        && between <= 2 * AROUND
        && article.text().substring(first.range().end(), second.range().start()).indexOf('\n') < 0;
  }

  /** The first evidence. */
  public String quote() {
    return words.stream().filter(Words::isEvidence).findFirst().orElseThrow().text();
  }

  /** The evidence and the words around it. */
  public String inContext() {
    return words.stream().map(Words::text).collect(Collectors.joining());
  }

  /** Whole words only, so that no character is cut either. */
  private static String before(String words) {
    int blank = words.indexOf(' ', words.length() - AROUND);
    return words.length() <= AROUND ? words : LEFT_OUT + (blank < 0 ? "" : words.substring(blank));
  }

  private static String after(String words) {
    int blank = words.lastIndexOf(' ', AROUND);
    return words.length() <= AROUND
        ? words
        : (blank < 0 ? "" : words.substring(0, blank + 1)) + LEFT_OUT;
  }
}
