package org.plumbline.workspace.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exchange.JsonLines;
import org.plumbline.ingest.ArticleFiles;
import org.plumbline.ingest.ArticleReader;
import org.plumbline.ingest.IngestException;
import org.plumbline.ingest.IngestedArticle;
import org.plumbline.ingest.Slug;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.store.ProjectException;
import org.plumbline.store.StoreFailure;

/**
 * The articles of files, folders, JSON Lines and projects, one after the other in the order given.
 * To be used by one thread; what it gives may be loaded by any.
 */
final class BatchInput implements AutoCloseable {

  private static final String LINES = ".jsonl";

  private final Deque<Path> paths;
  private final BatchSource source;
  private final List<String> refused = new ArrayList<>();
  private final ArticleReader reader = new ArticleReader();
  private final Set<String> slugs = new HashSet<>();
  private final long total;
  private long done;
  private Optional<OpenLines> open = Optional.empty();
  private Optional<ProjectArticles> project = Optional.empty();

  /** They are closed at the end, since their articles may be loaded until then. */
  private final List<ProjectArticles> projects = new ArrayList<>();

  /** A file of lines that is being read. */
  private record OpenLines(Path file, InputStream in, JsonLines lines) {}

  BatchInput(BatchSource source) {
    this.source = source;
    this.paths = new ArrayDeque<>();
    for (Path path : source.paths()) {
      if (isLines(path) || BatchSource.isProject(path)) {
        paths.add(path);
      } else {
        ArticleFiles found = ArticleFiles.below(List.of(path));
        found.refused().forEach(refusal -> refused.add(refusal.getMessage()));
        paths.addAll(found.files());
      }
    }
    this.total = paths.stream().mapToLong(BatchInput::size).sum();
  }

  private boolean isLines(Path path) {
    return !Files.isDirectory(path)
        && (source.isAllLines() || path.toString().toLowerCase(Locale.ROOT).endsWith(LINES));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      return 0; // it is refused in words when its turn comes
    }
  }

  /** What could not be found or opened since this was last asked. */
  List<String> takeRefused() {
    List<String> taken = List.copyOf(refused);
    refused.clear();
    return taken;
  }

  /** The share of the bytes that was read, from 0 to 1. */
  double share() {
    long read = done + open.map(lines -> lines.lines().position()).orElse(0L);
    return total == 0 ? 1 : Math.min(1, (double) read / total);
  }

  /** The next article, or empty after the last one. */
  Optional<PendingArticle> next() {
    while (true) {
      Optional<PendingArticle> next = ofOpenFile();
      if (next.isPresent() || paths.isEmpty()) {
        return next;
      }
      Path path = paths.remove();
      if (isLines(path)) {
        open(path);
      } else if (BatchSource.isProject(path)) {
        openProject(path);
      } else {
        done += size(path);
        return Optional.of(file(path));
      }
    }
  }

  private Optional<PendingArticle> ofOpenFile() {
    return open.flatMap(this::nextLine).or(() -> project.flatMap(ProjectArticles::next));
  }

  private void openProject(Path path) {
    done += size(path);
    try {
      ProjectArticles opened = new ProjectArticles(path, source.article());
      projects.add(opened);
      opened.refusal(source.article()).ifPresent(refused::add);
      project = Optional.of(opened);
    } catch (ProjectException | StoreFailure refusal) {
      refused.add(refusal.getMessage());
    }
  }

  private void open(Path path) {
    try {
      InputStream in = new BufferedInputStream(Files.newInputStream(path));
      open = Optional.of(new OpenLines(path, in, new JsonLines(in)));
    } catch (NoSuchFileException e) {
      refused.add(path + ": no such file");
    } catch (IOException e) {
      refused.add(path + ": cannot be read: " + e.getMessage());
    }
  }

  private Optional<PendingArticle> nextLine(OpenLines from) {
    try {
      Optional<byte[]> json = from.lines().next();
      if (json.isPresent()) {
        String name = from.file() + ", line " + from.lines().number();
        return Optional.of(new LineArticle(name, json.get(), from.lines().number()));
      }
    } catch (IOException e) {
      refused.add(from.file() + ": cannot be read on: " + e.getMessage());
    }
    closeLines();
    return Optional.empty();
  }

  private void closeLines() {
    open.ifPresent(
        lines -> {
          done += size(lines.file());
          try {
            lines.in().close();
          } catch (IOException e) {
            refused.add(lines.file() + ": " + e.getMessage());
          }
        });
    open = Optional.empty();
  }

  /** The id is given now, in order, so that it does not depend on which file is read first. */
  private PendingArticle file(Path path) {
    String slug = free(Slug.of(String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "")));
    return () -> load(path, slug);
  }

  private String free(String slug) {
    String free = slug;
    for (int number = 2; !slugs.add(free); number++) {
      free = Slug.withSuffix(slug, number);
    }
    return free;
  }

  private PendingArticle.Loaded load(Path path, String slug) throws IngestException {
    IngestedArticle ingested = reader.read(path);
    ArticleId id = new ArticleId(slug);
    return PendingArticle.Loaded.plain(
        path.toString(),
        new Article(id, ingested.text()),
        ArticleDetails.titled(id, ingested.title()));
  }

  @Override
  public void close() {
    closeLines();
    projects.forEach(ProjectArticles::close);
  }
}
