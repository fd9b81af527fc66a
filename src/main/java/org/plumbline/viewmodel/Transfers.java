package org.plumbline.viewmodel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.model.ArticleId;
import org.plumbline.viewmodel.Notice.Message;
import org.plumbline.workspace.Checking;
import org.plumbline.workspace.Exporter;
import org.plumbline.workspace.ImportReport;
import org.plumbline.workspace.Importer;
import org.plumbline.workspace.Progress;
import org.plumbline.workspace.Reporter;
import org.plumbline.workspace.Workspace;

/** Articles coming in and going out, while the analyst works on. */
public final class Transfers {

  @FunctionalInterface
  private interface Writing {
    /** Whether it was written, and not cancelled. */
    boolean write(Progress progress) throws IOException;
  }

  private final Workspace workspace;
  private final Checking checking;
  private final Tasks tasks;
  private final Consumer<Notice> tell;
  private final Consumer<ArticleId> open;

  Transfers(
      Workspace workspace,
      Checking checking,
      Tasks tasks,
      Consumer<Notice> tell,
      Consumer<ArticleId> open) {
    this.workspace = workspace;
    this.checking = checking;
    this.tasks = tasks;
    this.tell = tell;
    this.open = open;
  }

  /** Takes in files, and the texts in folders. */
  public void importFiles(List<Path> files) {
    if (!files.isEmpty()) {
      tasks.run(
          TaskState.Kind.IMPORTING,
          progress -> Importer.importFiles(workspace, files, progress),
          this::report);
    }
  }

  /** Takes in text from the clipboard. */
  public void paste(String text) {
    tasks.run(TaskState.Kind.IMPORTING, _ -> Importer.paste(workspace, text), this::report);
  }

  private void report(ImportReport report) {
    List<String> details = new ArrayList<>(report.refused());
    report
        .admitted()
        .forEach(
            article ->
                article.remarks().forEach(remark -> details.add(article.file() + ": " + remark)));
    boolean isWhole = report.refused().isEmpty() && !report.isCancelled();
    Message message = isWhole ? Message.IMPORTED : Message.IMPORTED_IN_PART;
    tell.accept(
        new Notice(
            message,
            List.of(report.admitted().size(), report.duplicates().size(), report.refused().size()),
            details));
    Optional<ArticleId> first =
        report.admitted().stream()
            .map(ImportReport.Admitted::article)
            .findFirst()
            .or(
                () ->
                    report.duplicates().stream().map(ImportReport.Duplicate::article).findFirst());
    first.ifPresent(open);
  }

  /** Writes one article as a document. */
  public void exportArticle(ArticleId article, Path file) {
    Exporter exporter = checking.exporter();
    export(
        file,
        _ -> {
          exporter.writeArticle(article, file);
          return true;
        });
  }

  /** Writes all articles, one document a line. */
  public void exportProject(Path file) {
    Exporter exporter = checking.exporter();
    export(file, progress -> exporter.writeProject(file, progress));
  }

  /** Writes a review report on one article. */
  public void reportArticle(ArticleId article, Path file) {
    Reporter reporter = checking.reporter();
    export(
        file,
        _ -> {
          reporter.writeArticle(article, file);
          return true;
        });
  }

  /**
   * Writes a review report on all articles.
   *
   * @param project its name
   */
  public void reportProject(String project, Path file) {
    Reporter reporter = checking.reporter();
    export(file, progress -> reporter.writeProject(project, file, progress));
  }

  private void export(Path file, Writing writing) {
    tasks.run(
        TaskState.Kind.EXPORTING,
        progress -> {
          try {
            boolean isWritten = writing.write(progress);
            return Notice.of(
                isWritten ? Message.EXPORTED : Message.EXPORT_CANCELLED, file.toString());
          } catch (IOException | RuntimeException failure) {
            return Notice.of(
                Message.EXPORT_FAILED, file.toString(), String.valueOf(failure.getMessage()));
          }
        },
        tell);
  }
}
