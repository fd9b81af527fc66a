package org.plumbline.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.text.Paragraphs;
import org.plumbline.text.TextRange;

/**
 * What recognisers are given of an article.
 *
 * @param text the text that all offsets count, in UTF-16 units
 * @param publishedOn the day that relative dates count from
 */
public record NewsText(String text, Optional<LocalDate> publishedOn) {

  /** The paragraphs that have something to read, without the blanks around them. */
  public List<TextRange> paragraphs() {
    return Paragraphs.of(text).all().stream()
        .filter(paragraph -> !paragraph.isBlank())
        .map(paragraph -> paragraph.range().trimmedIn(text))
        .toList();
  }
}
