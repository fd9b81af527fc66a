package org.plumbline.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.Flag;
import org.plumbline.model.FlagId;
import org.plumbline.model.Review;
import org.plumbline.model.Review.Decision;
import org.plumbline.report.ReportedArticle;
import org.plumbline.report.ReportedFlag;

/**
 * A flag, and what was decided about it.
 *
 * @param flag what a check raised
 * @param decision what holds now
 * @param review who decided it, when and why; empty where nobody did
 * @param reopened why a decision does not hold any more
 */
public record ReviewedFlag(
    Flag flag, Decision decision, Optional<Review> review, Optional<String> reopened) {

  /** Flags with the reviews of the same ids. */
  public static List<ReviewedFlag> of(List<Flag> flags, List<Review> reviews) {
    Map<FlagId, Review> byFlag =
        reviews.stream().collect(Collectors.toMap(Review::id, Function.identity()));
    return flags.stream()
        .map(flag -> of(flag, Optional.ofNullable(byFlag.get(flag.id()))))
        .toList();
  }

  private static ReviewedFlag of(Flag flag, Optional<Review> review) {
    return new ReviewedFlag(
        flag, review.map(Review::decision).orElse(Decision.OPEN), review, Optional.empty());
  }

  /** An article with such flags, as reports tell of it. */
  public static ReportedArticle reported(
      Article article, AnnotationSet items, List<ReviewedFlag> flags) {
    return new ReportedArticle(
        article,
        items,
        flags.stream()
            .map(flag -> new ReportedFlag(flag.flag(), flag.review(), flag.reopened()))
            .toList());
  }
}
