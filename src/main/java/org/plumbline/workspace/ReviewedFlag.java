package org.plumbline.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.Review;
import org.plumbline.model.Review.Decision;
import org.plumbline.report.ReportedArticle;
import org.plumbline.report.ReportedFlag;

/**
 * A flag, and what was decided about it.
 *
 * @param flag what a check raised
 * @param decision what holds now
 * @param review who decided it, when and why; of a flag that is open again, what was decided about
 *     it as it was; empty where nobody did
 * @param reopened why that decision does not hold any more, in one short sentence
 */
public record ReviewedFlag(
    Flag flag, Decision decision, Optional<Review> review, Optional<String> reopened) {

  /**
   * The flags of an article with the reviews of the same ids. Where there is none, a decision about
   * a flag of the same check at the same place, which is not raised any more, tells why this one is
   * open again.
   */
  public static List<ReviewedFlag> of(List<Flag> flags, List<Review> reviews) {
    return new ReviewMatch(flags, reviews).reviewed();
  }

  /**
   * Flags of which some are shared between articles: the decision about one is kept with the
   * article in which its evidence begins.
   *
   * @param raised what was flagged in an article
   * @param decided what was decided in one
   */
  public static List<ReviewedFlag> of(
      List<Flag> flags,
      Function<ArticleId, List<Flag>> raised,
      Function<ArticleId, List<Review>> decided) {
    Map<Flag, ReviewedFlag> reviewed = new HashMap<>();
    for (ArticleId home : flags.stream().map(ReviewedFlag::home).distinct().toList()) {
      List<Flag> there =
          raised.apply(home).stream().filter(flag -> home(flag).equals(home)).toList();
      of(there, decided.apply(home)).forEach(known -> reviewed.put(known.flag(), known));
    }
    return flags.stream().map(reviewed::get).filter(Objects::nonNull).toList();
  }

  private static ArticleId home(Flag flag) {
    return flag.evidence().getFirst().article();
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
