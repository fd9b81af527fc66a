package org.plumbline.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What an analyst decided about a flag.
 *
 * @param id the flag decided upon
 * @param decision what was decided
 * @param by who decided
 * @param at when
 * @param note why, empty where nothing was said
 * @param flag the flag as it stood when that was decided, so that the decision can be shown, and
 *     told from one about a changed flag, when it is not raised any more; empty where not known
 */
public record Review(
    FlagId id, Decision decision, AnalystId by, Instant at, String note, Optional<Flag> flag)
    implements Item {

  /** The same where an article goes by another name. */
  public Review withArticle(ArticleId from, ArticleId to) {
    return new Review(id, decision, by, at, note, flag.map(known -> known.withArticle(from, to)));
  }

  /** What can be decided about a flag. */
  public enum Decision {
    OPEN,
    CONFIRMED,
    DISMISSED,
    DEFERRED
  }
}
