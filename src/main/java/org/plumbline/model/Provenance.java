package org.plumbline.model;

import java.time.Instant;

/**
 * Where an annotation comes from.
 *
 * @param origin how it was made
 * @param createdBy who made it, or accepted it
 * @param createdAt when it was made
 * @param modifiedAt when it was last changed, not before {@code createdAt}
 */
public record Provenance(
    Origin origin, AnalystId createdBy, Instant createdAt, Instant modifiedAt) {

  /** How an annotation was made. */
  public enum Origin {
    ANALYST,
    SUGGESTION,
    IMPORT
  }

  public static Provenance byHand(AnalystId analyst, Instant now) {
    return new Provenance(Origin.ANALYST, analyst, now, now);
  }

  public Provenance modified(Instant now) {
    return new Provenance(origin, createdBy, createdAt, now);
  }
}
