package org.plumbline.viewmodel;

import java.util.Optional;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.Review;
import org.plumbline.model.Review.Decision;
import org.plumbline.workspace.ReviewedFlag;

/**
 * A flag in the queue.
 *
 * @param article in which it is listed
 * @param title of that article
 * @param reviewed the flag and what was decided
 */
public record FlagRow(ArticleId article, String title, ReviewedFlag reviewed) {

  public Flag flag() {
    return reviewed.flag();
  }

  public Decision decision() {
    return reviewed.decision();
  }

  /** Who decided on it, when and why. */
  public Optional<Review> review() {
    return reviewed.review();
  }

  /** Why a decision does not hold any more. */
  public Optional<String> reopened() {
    return reviewed.reopened();
  }

  /** Whether nobody has decided on it yet, or it was opened again. */
  public boolean isOpen() {
    return decision() == Decision.OPEN;
  }

  /** Whether it is listed where its evidence begins, and its review is kept. */
  boolean isAtHome() {
    return flag().evidence().getFirst().article().equals(article);
  }

  /** Whether it is the same flag, whatever was decided meanwhile. */
  boolean isSameAs(FlagRow other) {
    return article.equals(other.article) && flag().id().equals(other.flag().id());
  }
}
