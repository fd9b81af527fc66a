package org.plumbline.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.AnalystId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleId;
import org.plumbline.report.HtmlReport;
import org.plumbline.report.ReportedArticle;

/** Writes review reports of a project as it was at one moment; may be used on any thread. */
public final class Reporter {

  private final ProjectSnapshot project;
  private final Map<ArticleId, List<ReviewedFlag>> flags;
  private final AnalystId analyst;
  private final Instant now;

  /**
   * @param flags of the articles that were checked
   * @param analyst who makes the reports
   */
  Reporter(
      ProjectSnapshot project,
      Map<ArticleId, List<ReviewedFlag>> flags,
      AnalystId analyst,
      Instant now) {
    this.project = project;
    this.flags = Map.copyOf(flags);
    this.analyst = analyst;
    this.now = now;
  }

  /** Writes a report on one article. */
  public void writeArticle(ArticleId id, Path file) throws IOException {
    write(Optional.empty(), List.of(id), file, Progress.UNWATCHED);
  }

  /**
   * Writes a report on all articles; when cancelled, the file stays as it was.
   *
   * @param name of the project
   * @return whether it was written
   */
  public boolean writeProject(String name, Path file, Progress progress) throws IOException {
    return write(Optional.of(name), project.articles(), file, progress);
  }

  private boolean write(Optional<String> subject, List<ArticleId> ids, Path file, Progress progress)
      throws IOException {
    HtmlReport.Colophon colophon =
        new HtmlReport.Colophon(subject, analyst.value(), now, Product.nameAndVersion());
    try (HtmlReport report = new HtmlReport(colophon)) {
      for (int at = 0; at < ids.size() && !progress.isCancelled(); at++) {
        progress.advance(at, ids.size(), ids.get(at).value());
        report.add(reported(ids.get(at)));
      }
      return !progress.isCancelled() && WholeFile.write(file, report::writeTo, progress);
    }
  }

  private ReportedArticle reported(ArticleId id) {
    Article article = project.article(id);
    AnnotationSet items = project.items(id);
    List<ReviewedFlag> found = flags.get(id);
    return found == null
        ? ReportedArticle.unchecked(article, items)
        : ReviewedFlag.reported(article, items, found);
  }
}
