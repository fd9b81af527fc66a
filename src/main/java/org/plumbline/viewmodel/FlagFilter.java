package org.plumbline.viewmodel;

import java.util.Optional;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Review.Decision;

/**
 * Which flags are listed.
 *
 * @param isWholeProject whether those of all articles are, or only those of the open one
 * @param check the id of the one check whose flags are; empty for all
 * @param severity the one severity; empty for all
 * @param decision the one decision; empty for all
 */
public record FlagFilter(
    boolean isWholeProject,
    Optional<String> check,
    Optional<Severity> severity,
    Optional<Decision> decision) {

  /** All flags of the open article. */
  public static final FlagFilter ARTICLE =
      new FlagFilter(false, Optional.empty(), Optional.empty(), Optional.empty());

  public FlagFilter withWholeProject(boolean isWhole) {
    return new FlagFilter(isWhole, check, severity, decision);
  }

  public FlagFilter withCheck(Optional<String> one) {
    return new FlagFilter(isWholeProject, one, severity, decision);
  }

  public FlagFilter withSeverity(Optional<Severity> one) {
    return new FlagFilter(isWholeProject, check, one, decision);
  }

  public FlagFilter withDecision(Optional<Decision> one) {
    return new FlagFilter(isWholeProject, check, severity, one);
  }

  /** Whether any flag of the articles in question is left out. */
  public boolean isNarrow() {
    return check.isPresent() || severity.isPresent() || decision.isPresent();
  }

  boolean admits(FlagRow row) {
    return check.filter(one -> !one.equals(row.flag().check())).isEmpty()
        && severity.filter(one -> one != row.flag().severity()).isEmpty()
        && decision.filter(one -> one != row.decision()).isEmpty();
  }
}
