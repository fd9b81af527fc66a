package org.plumbline.viewmodel;

import java.util.Optional;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.Paragraphs.Paragraph;
import org.plumbline.text.TextRange;

/**
 * A place that a flag points at, with the words around it.
 *
 * @param article in which it is
 * @param elsewhere the title of that article, where it is not the one to which the flag belongs
 * @param paragraph its number, from 1
 * @param range where it is, in UTF-16 units
 * @param before what stands before it in its paragraph, shortened
 * @param quote what stands there
 * @param after what stands behind it, shortened
 */
public record FlagPlace(
    ArticleId article,
    Optional<String> elsewhere,
    int paragraph,
    TextRange range,
    String before,
    String quote,
    String after) {

  /** In UTF-16 units: enough to recognise a place by. */
  private static final int AROUND = 42;

  private static final String LEFT_OUT = "…";

  static FlagPlace of(Flag.Evidence evidence, Article article, Optional<String> elsewhere) {
    String text = article.text();
    TextRange range = evidence.range();
    Paragraph paragraph = Paragraphs.of(text).at(range.start());
    return new FlagPlace(
        evidence.article(),
        elsewhere,
        paragraph.number(),
        range,
        before(text.substring(Math.min(paragraph.range().start(), range.start()), range.start())),
        evidence.quote(),
        after(text.substring(range.end(), Math.max(paragraph.range().end(), range.end()))));
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
