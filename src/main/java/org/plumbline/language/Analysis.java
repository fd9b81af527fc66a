package org.plumbline.language;

import java.util.List;
import org.plumbline.text.TextRange;

/**
 * One paragraph, analysed.
 *
 * @param paragraph where it lies, in UTF-16 units of the article
 * @param sentences in reading order; they do not overlap
 */
public record Analysis(TextRange paragraph, List<Sentence> sentences) {
  public Analysis {
    sentences = List.copyOf(sentences);
  }
}
