package org.plumbline.workspace;

import java.util.List;
import java.util.Optional;
import org.plumbline.edit.Change;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.Review;
import org.plumbline.model.Review.Decision;

/**
 * The analyst's decisions about flags, each performed as an edit of the article in which the flag's
 * first evidence lies. To be used from the workspace's thread; that article must be in memory.
 */
public final class Reviews {

  private final Workspace workspace;

  public Reviews(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Decides about a flag; deciding the same again, for the same reason, is no edit.
   *
   * @param note why; empty where nothing is to be said
   */
  public void decide(Flag flag, Decision decision, String note) {
    ArticleId article = flag.evidence().getFirst().article();
    Optional<Review> before = workspace.items(article).find(flag.id()).map(Review.class::cast);
    Review after =
        new Review(
            flag.id(),
            decision,
            workspace.analyst(),
            workspace.clock().instant(),
            note,
            Optional.of(flag));
    boolean isSameDecision = before.map(Review::decision).orElse(Decision.OPEN) == decision;
    if (!isSameDecision || !before.map(Review::note).orElse("").equals(note)) {
      workspace.perform(
          article,
          isSameDecision ? EditLabel.EDIT_NOTE : label(decision),
          List.of(
              before
                  .map(review -> Change.changed(review, after))
                  .orElseGet(() -> Change.created(after))));
    }
  }

  private static EditLabel label(Decision decision) {
    return switch (decision) {
      case OPEN -> EditLabel.REOPEN_FLAG;
      case CONFIRMED -> EditLabel.CONFIRM_FLAG;
      case DISMISSED -> EditLabel.DISMISS_FLAG;
      case DEFERRED -> EditLabel.DEFER_FLAG;
    };
  }
}
