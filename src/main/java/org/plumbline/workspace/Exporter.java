package org.plumbline.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exchange.AnnotationDocument;
import org.plumbline.exchange.DocumentWriter;
import org.plumbline.exchange.DocumentWriter.Scope;
import org.plumbline.exchange.Generator;
import org.plumbline.ingest.Slug;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;

/**
 * Writes articles and what is said about them as native documents: an article as one readable
 * document, a project as one line an article. A file is written beside its place and then moved
 * there, so that a full disk leaves what was there.
 */
public final class Exporter {

  private final ProjectSnapshot project;
  private final Map<ArticleId, List<Flag>> flags;
  private final Generator generator;
  private final InstantSource clock;
  private final DocumentWriter writer;

  public Exporter(ProjectSnapshot project, InstantSource clock) {
    this(project, clock, Map.of());
  }

  private Exporter(ProjectSnapshot project, InstantSource clock, Map<ArticleId, List<Flag>> flags) {
    this.project = project;
    this.flags = flags;
    this.generator = Product.generator();
    this.clock = clock;
    this.writer =
        new DocumentWriter(
            Scope.ACCEPTED,
            id -> Optional.of(id).filter(project::has).map(i -> project.article(i).text()));
  }

  /** One that writes what was flagged, too, and with it what was decided. */
  Exporter with(Map<ArticleId, List<Flag>> found) {
    return new Exporter(project, clock, Map.copyOf(found));
  }

  private AnnotationDocument document(ArticleId id) {
    return new AnnotationDocument(
        project.article(id),
        project.items(id),
        flags.getOrDefault(id, List.of()),
        clock.instant(),
        generator);
  }

  /** Writes one article as a document over several lines. The stream stays open. */
  public void writeArticle(ArticleId id, OutputStream out) throws IOException {
    writer.write(document(id), out);
  }

  /**
   * Writes all articles, one line each. The stream stays open. Stops between two articles when
   * cancelled.
   */
  public void writeProject(OutputStream out, Progress progress) throws IOException {
    List<ArticleId> ids = project.articles();
    for (int at = 0; at < ids.size() && !progress.isCancelled(); at++) {
      progress.advance(at, ids.size(), ids.get(at).value());
      writer.writeLine(document(ids.get(at)), out);
    }
  }

  public void writeArticle(ArticleId id, Path file) throws IOException {
    WholeFile.write(file, out -> writeArticle(id, out), Progress.UNWATCHED);
  }

  /**
   * Writes all articles to one file; when cancelled, the file stays as it was.
   *
   * @return whether it was written
   */
  public boolean writeProject(Path file, Progress progress) throws IOException {
    return WholeFile.write(file, out -> writeProject(out, progress), progress);
  }

  /**
   * Writes each article to a file of its own, {@code ID.json}, in a folder, which is made where
   * there is none.
   */
  public void writeEach(Path folder, Progress progress) throws IOException {
    Files.createDirectories(folder);
    List<ArticleId> ids = project.articles();
    for (int at = 0; at < ids.size() && !progress.isCancelled(); at++) {
      progress.advance(at, ids.size(), ids.get(at).value());
      writeArticle(ids.get(at), folder.resolve(fileName(ids.get(at))));
    }
  }

  /** An id may come from somebody else's document; a slug cannot lead out of the folder. */
  static String fileName(ArticleId id) {
    return Slug.of(id.value()) + ".json";
  }
}
