package org.plumbline.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.ArticleId;
import org.plumbline.store.ProjectStore;

/** A project as it is on the disk, for somebody who only reads and knows articles by name. */
public final class StoredProject {

  private final ProjectSnapshot snapshot;
  private final Exporter exporter;

  StoredProject(ProjectStore store, InstantSource clock) {
    this.snapshot = ProjectSnapshot.of(store);
    this.exporter = new Exporter(snapshot, clock);
  }

  /** The ids of the articles, in the order in which they came. */
  public List<String> articles() {
    return snapshot.articles().stream().map(ArticleId::value).toList();
  }

  /** What to say to somebody who names an article that there is not; empty where there is. */
  public Optional<String> missing(String id) {
    return snapshot.missing(id);
  }

  /** What writes all articles. */
  public Exporter exporter() {
    return exporter;
  }

  /**
   * Writes one article as {@link Exporter#writeArticle(ArticleId, OutputStream)} does.
   *
   * @param id one of {@link #articles()}
   */
  public void writeArticle(String id, OutputStream out) throws IOException {
    exporter.writeArticle(new ArticleId(id), out);
  }

  /**
   * Writes one article to a file.
   *
   * @param id one of {@link #articles()}
   */
  public void writeArticle(String id, Path file) throws IOException {
    exporter.writeArticle(new ArticleId(id), file);
  }

  /** Writes one article into a folder, to a file that has its name, and tells which that is. */
  public Path writeInto(String id, Path folder) throws IOException {
    Path file = folder.resolve(Exporter.fileName(new ArticleId(id)));
    writeArticle(id, file);
    return file;
  }
}
