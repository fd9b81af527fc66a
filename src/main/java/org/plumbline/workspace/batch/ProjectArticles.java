package org.plumbline.workspace.batch;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.ArticleId;
import org.plumbline.model.CheckSettings;
import org.plumbline.store.ProjectException;
import org.plumbline.store.ProjectFile;
import org.plumbline.store.ProjectStore;
import org.plumbline.workspace.ProjectSnapshot;
import org.plumbline.workspace.Projects;

/** The articles of a project with all that is said about them, as they are on the disk. */
final class ProjectArticles implements AutoCloseable {

  private final Path file;
  private final ProjectStore store;
  private final ProjectSnapshot project;
  private final CheckSettings settings;
  private final Iterator<ArticleId> next;

  /** Then its articles are compared with each other. */
  private final boolean isWhole;

  /**
   * @param only the one article that is meant, where not all are
   * @throws ProjectException when the project cannot be read
   */
  ProjectArticles(Path file, Optional<String> only) throws ProjectException {
    this.file = Projects.named(file);
    this.store = new ProjectFile(this.file).openForReading();
    this.project = ProjectSnapshot.of(store);
    this.settings = store.checkSettings();
    this.isWhole = only.isEmpty();
    List<ArticleId> wanted =
        project.articles().stream()
            .filter(id -> only.isEmpty() || only.get().equals(id.value()))
            .toList();
    this.next = wanted.iterator();
  }

  /** That the one article that is meant is not there. */
  Optional<String> refusal(Optional<String> only) {
    return only.flatMap(project::missing).map(why -> file + ": " + why);
  }

  /** The next one; it can be loaded until the project is closed. */
  Optional<PendingArticle> next() {
    return next.hasNext() ? Optional.of(pending(next.next())) : Optional.empty();
  }

  private PendingArticle pending(ArticleId id) {
    return new PendingArticle() {
      @Override
      public Loaded load() {
        return new Loaded(
            file.toString(), project.article(id), project.items(id), dossier(), settings);
      }

      @Override
      public Optional<String> dossier() {
        return isWhole ? Optional.of(file.toString()) : Optional.empty();
      }
    };
  }

  @Override
  public void close() {
    store.close();
  }
}
