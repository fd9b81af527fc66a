package org.plumbline.suggest.source;

import java.util.List;
import org.plumbline.language.Analysis;

/** Finds the sources of an article, and what each says. */
public final class SourceRecogniser {

  /**
   * What was found: attributions, and sources to which nothing in particular is attributed, such as
   * credits and by-lines.
   */
  public record Finds(List<Attribution> attributions, List<FoundSource> credits) {
    public Finds {
      attributions = List.copyOf(attributions);
      credits = List.copyOf(credits);
    }
  }

  /**
   * Reads an article.
   *
   * @param text the whole article
   * @param analyses its paragraphs, in reading order
   */
  public Finds recognise(String text, List<Analysis> analyses) {
    return new Finds(List.of(), List.of());
  }
}
