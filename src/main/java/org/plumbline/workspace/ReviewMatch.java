package org.plumbline.workspace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;
import org.plumbline.model.Review;
import org.plumbline.model.Review.Decision;

/** Finds for each flag of an article the review that tells of it. */
final class ReviewMatch {

  private final List<Flag> flags;
  private final Map<FlagId, Review> byFlag = new HashMap<>();

  /** The decisions whose flags are not raised any more, by check. */
  private final Map<String, List<Review>> left;

  ReviewMatch(List<Flag> flags, List<Review> reviews) {
    this.flags = flags;
    reviews.forEach(review -> byFlag.put(review.id(), review));
    Set<FlagId> raised = flags.stream().map(Flag::id).collect(Collectors.toSet());
    left =
        reviews.stream()
            .filter(review -> !raised.contains(review.id()))
            .filter(review -> review.flag().isPresent() && review.decision() != Decision.OPEN)
            .collect(Collectors.groupingBy(review -> review.flag().orElseThrow().check()));
  }

  List<ReviewedFlag> reviewed() {
    return flags.stream().map(this::reviewed).toList();
  }

  private ReviewedFlag reviewed(Flag flag) {
    Optional<Review> exact = Optional.ofNullable(byFlag.get(flag.id()));
    if (exact.isPresent()) {
      return new ReviewedFlag(flag, exact.get().decision(), exact, Optional.empty());
    }
    Optional<Review> former =
        left.getOrDefault(flag.check(), List.of()).stream()
            .filter(review -> change(review, flag).shared() > 0)
            .max(
                Comparator.<Review>comparingInt(review -> change(review, flag).shared())
                    .thenComparing(Review::at));
    return new ReviewedFlag(
        flag, Decision.OPEN, former, former.map(review -> change(review, flag).reason()));
  }

  private static FlagChange change(Review former, Flag now) {
    return new FlagChange(former.flag().orElseThrow(), now);
  }
}
