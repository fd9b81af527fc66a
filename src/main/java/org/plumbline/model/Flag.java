package org.plumbline.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
      ArticleId article, Optional<AnnotationId> annotation, TextRange range, String quote) {

    private Evidence in(ArticleId other) {
      return new Evidence(other, annotation, range, quote);
    }
  }

  /**
   * A flag whose id is made of what was compared, and of nothing else: not of where it stands, nor
   * of how the message puts it.
   *
   * @param evidence the places compared, in reading order
   * @param values for each place what it was taken to say, empty where its words were compared
   * @throws IllegalArgumentException when there is no evidence, or not one value for each
   */
  public static Flag of(
      String check,
      Severity severity,
      String message,
      List<Evidence> evidence,
      List<String> values) {
    if (values.size() != evidence.size()) {
      throw new IllegalArgumentException(
          "%d values for %d places".formatted(values.size(), evidence.size()));
    }
    List<String> compared =
        IntStream.range(0, values.size())
            .mapToObj(at -> evidence.get(at).quote() + "\n" + values.get(at))
            .toList();
    return new Flag(FlagId.of(check, compared), check, severity, message, evidence);
  }

  /** The same where an article goes by another name. */
  Flag withArticle(ArticleId from, ArticleId to) {
    List<Evidence> renamed =
        evidence.stream()
            .map(place -> place.article().equals(from) ? place.in(to) : place)
            .toList();
    return new Flag(id, check, severity, message, renamed);
  }

  /** The same flag, mattering more or less. */
  public Flag withSeverity(Severity other) {
    return new Flag(id, check, other, message, evidence);
  }

  /** The same flag as that many among equal ones; see {@link FlagId#numbered}. */
  public Flag numbered(int number) {
    return new Flag(id.numbered(number), check, severity, message, evidence);
  }

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
