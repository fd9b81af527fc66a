package org.plumbline.view;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.ArticleSummary;
import org.plumbline.viewmodel.FlagProgress;
import org.plumbline.viewmodel.FlagsViewModel;

/** An article in the list: how far the work on it is, its title, outlet and counts. */
final class ArticleCell extends ListCell<ArticleSummary> {

  private static final PseudoClass STARTED = PseudoClass.getPseudoClass("started");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private static final PseudoClass REVIEWED = PseudoClass.getPseudoClass("reviewed");

  private final Texts texts;
  private final FlagsViewModel flags;
  private final Region status = new Region();
  private final Label title = new Label();
  private final Label counts = new Label();
  private final Label flagged = new Label();
  private final VBox box;

  ArticleCell(Texts texts, FlagsViewModel flags) {
    this.texts = texts;
    this.flags = flags;
    status.getStyleClass().add("status-dot");
    title.getStyleClass().add("article-cell-title");
    counts.getStyleClass().add("muted");
    HBox line = new HBox(status, title);
    line.getStyleClass().add("article-cell-line");
    flagged.getStyleClass().add("flag-count");
    flagged.setMinWidth(USE_PREF_SIZE);
    HBox below = new HBox(counts, flagged);
    below.getStyleClass().add("article-cell-line");
    box = new VBox(line, below);
    box.getStyleClass().add("article-cell");
    // So that long titles are cut with an ellipsis instead of widening the list.
    setPrefWidth(0);
    title.setMinWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ArticleSummary article, boolean isEmpty) {
    super.updateItem(article, isEmpty);
    if (isEmpty || article == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    boolean isDone = article.details().done();
    status.pseudoClassStateChanged(DONE, isDone);
    status.pseudoClassStateChanged(STARTED, !isDone && article.isStarted());
    title.setText(article.details().title());
    counts.setText(counts(article));
    setTooltip(new Tooltip(article.details().title()));
    setAccessibleText(article.details().title() + ", " + counts(article) + showFlags(article));
    setGraphic(box);
  }

  /** Shows how many flags are open, if there are flags at all, and says it. */
  private String showFlags(ArticleSummary article) {
    FlagProgress review = flags.progressOf(article.details().id());
    boolean isFlagged = review.all() > 0;
    flagged.setVisible(isFlagged);
    flagged.setText(texts.get("articles.flags", review.open()));
    flagged.pseudoClassStateChanged(REVIEWED, review.open() == 0);
    return isFlagged ? ", " + texts.get("articles.flags.accessible", review.open()) : "";
  }

  private String counts(ArticleSummary article) {
    String outlet = article.details().publisher().map(name -> name + "   ").orElse("");
    String done = article.details().done() ? texts.get("articles.done") + "   " : "";
    return outlet
        + done
        + (article.isStarted()
            ? texts.get(
                "articles.counts",
                article.count(AnnotationKind.CLAIM),
                article.count(AnnotationKind.SOURCE),
                article.count(AnnotationKind.FIGURE))
            : article.details().done() ? "" : texts.get("articles.not-started"));
  }
}
