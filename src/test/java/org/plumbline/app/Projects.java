package org.plumbline.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditId;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.store.ProjectStore;

/** Projects with something in them. */
final class Projects {

  private Projects() {}

  /** Adds some long articles. */
  static void fill(ProjectStore store) {
    for (int number = 1; number <= 8; number++) {
      Article article =
          new Article(new ArticleId("article-" + number), (number + " soldiers. ").repeat(2000));
      ArticleDetails details = ArticleDetails.titled(article.id(), "Article " + number);
      store.add(
          article,
          new Edit(
              new EditId("e" + number),
              article.id(),
              new AnalystId("analyst-1"),
              Instant.EPOCH,
              EditLabel.IMPORT_ARTICLE,
              Optional.empty(),
              List.of(Change.created(details))));
    }
  }
}
