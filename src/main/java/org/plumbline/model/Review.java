package org.plumbline.model;

import java.time.Instant;

/**
 * What an analyst decided about a flag.
 *
 * @param id the flag decided upon
 * @param decision what was decided
 * @param by who decided
 * @param at when
 * @param note why, empty where nothing was said
 */
public record Review(FlagId id, Decision decision, AnalystId by, Instant at, String note)
    implements Item {

  /** What can be decided about a flag. */
  public enum Decision {
    OPEN,
    CONFIRMED,
    DISMISSED,
    DEFERRED
  }
}
