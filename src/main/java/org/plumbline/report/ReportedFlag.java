package org.plumbline.report;

import java.util.Optional;
import org.plumbline.model.Flag;
import org.plumbline.model.Review;

/**
 * A flag and what became of it.
 *
 * @param review what an analyst decided, where one did
 * @param reopened why the decision does not hold any more, where that is so
 */
public record ReportedFlag(Flag flag, Optional<Review> review, Optional<String> reopened) {

  /** What holds now. */
  Review.Decision decision() {
    return reopened.isPresent()
        ? Review.Decision.OPEN
        : review.map(Review::decision).orElse(Review.Decision.OPEN);
  }
}
