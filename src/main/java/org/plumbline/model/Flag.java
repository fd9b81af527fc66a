package org.plumbline.model;

import java.util.List;
import java.util.Optional;
import org.plumbline.text.TextRange;

/**
 * A flagged inconsistency: a lead for an analyst, raised by a check.
 *
 * @param id made of the check and its evidence, so that the same finding keeps its review
 * @param check the id of the check that raised it, such as {@code part-exceeds-whole}
 * @param severity how much it would matter
 * @param message what was compared, with the arithmetic
 * @param evidence the places compared, at least one
 */
public record Flag(
    FlagId id, String check, Severity severity, String message, List<Evidence> evidence) {

  /** How much an inconsistency would matter. */
  public enum Severity {
    HIGH,
    MEDIUM,
    LOW
  }

  /**
   * A place that a flag points at.
   *
   * @param article the article in which it is
   * @param annotation the annotation that stands there, if one does
   * @param range where, in UTF-16 offsets of that article's text
   * @param quote what stands there
   */
  public record Evidence(
      ArticleId article, Optional<AnnotationId> annotation, TextRange range, String quote) {}

  /**
   * @throws IllegalArgumentException when there is no evidence
   */
  public Flag {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("flag " + id + " points at nothing");
    }
  }
}
