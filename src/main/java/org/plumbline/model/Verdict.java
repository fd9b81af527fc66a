package org.plumbline.model;

import java.util.Optional;
import org.plumbline.model.Flag.Severity;

/** What came of holding two figures against each other. */
public enum Verdict {
  /** They are of one quantity and cannot both be right. */
  CONFLICT(Severity.HIGH),
  /** They are of one quantity, and different sources give different values. */
  DISPUTED(Severity.LOW),
  /** Both can be right, given how exactly they are written. */
  AGREES,
  /** One sentence gives both, or a paragraph each with its source: side by side. */
  TOGETHER,
  /** The text says that the one came in the place of the other. */
  UPDATE,
  /** The later one speaks again of what a third one gave before. */
  TOLD_BEFORE,
  /** One of them is of a part of those whom the other counts, or of others besides. */
  PART,
  /** One of them is for each of several, or for a span of time. */
  RATE,
  /** One of them is a limit, a plan, an estimate or what something else is measured by. */
  PLAN,
  OTHER_TIME,
  OTHER_PLACE,
  /** Words beside the thing tell that it is another sort of it. */
  OTHER_SORT,
  /** Something else is told of the thing, or of somebody else. */
  OTHER_EVENT;

  private final Optional<Severity> severity;

  Verdict() {
    this.severity = Optional.empty();
  }

  Verdict(Severity severity) {
    this.severity = Optional.of(severity);
  }

  /** How much it would matter; empty where there is nothing to flag. */
  public Optional<Severity> severity() {
    return severity;
  }
}
