package org.plumbline.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.edit.Change;
import org.plumbline.exchange.AnnotationDocument;
import org.plumbline.exchange.ArticleTexts;
import org.plumbline.exchange.DocumentException;
import org.plumbline.exchange.DocumentReader;
import org.plumbline.exchange.Problem;
import org.plumbline.exchange.ReadDocument;
import org.plumbline.ingest.ArticleFiles;
import org.plumbline.ingest.ArticleReader;
import org.plumbline.ingest.IngestException;
import org.plumbline.ingest.IngestedArticle;
import org.plumbline.ingest.Slug;
import org.plumbline.model.Annotation;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Item;
import org.plumbline.model.Relation;
import org.plumbline.model.Review;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes articles into a project: texts, and native documents with all that they say. Each goes in
 * whole or not at all, and one that is refused does not stop the rest. May run on any thread; the
 * workspace hears of each article on its own.
 */
public final class Importer {

  private static final Logger LOG = LoggerFactory.getLogger(Importer.class);
  private static final String DOCUMENT = ".json";

  private final Workspace workspace;
  private final ArticleReader reader = new ArticleReader();
  private final DocumentReader documents = new DocumentReader(ArticleTexts.NONE);
  private final List<ImportReport.Admitted> admitted = new ArrayList<>();
  private final List<ImportReport.Duplicate> duplicates = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  private Importer(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Imports files, and the texts in folders and the folders below them. */
  public static ImportReport importFiles(
      Workspace workspace, Collection<Path> given, Progress progress) {
    return new Importer(workspace).files(given, progress);
  }

  /** Imports text from the clipboard. */
  public static ImportReport paste(Workspace workspace, String text) {
    Importer importer = new Importer(workspace);
    try {
      IngestedArticle ingested = importer.reader.paste(text);
      importer.admit(ingested.title(), ingested);
    } catch (IngestException refusal) {
      importer.refused.add(refusal.getMessage());
    } catch (RuntimeException failure) {
      importer.fail("pasted text", failure);
    }
    return importer.report(false);
  }

  private ImportReport files(Collection<Path> given, Progress progress) {
    List<Path> texts = given.stream().filter(path -> !isDocument(path)).toList();
    ArticleFiles found = ArticleFiles.below(texts);
    found.refused().forEach(refusal -> refused.add(refusal.getMessage()));
    List<Path> files = new ArrayList<>(found.files());
    given.stream().filter(Importer::isDocument).forEach(files::add);
    for (int at = 0; at < files.size(); at++) {
      if (progress.isCancelled()) {
        return report(true);
      }
      progress.advance(at, files.size(), String.valueOf(files.get(at).getFileName()));
      take(files.get(at));
    }
    return report(false);
  }

  private ImportReport report(boolean isCancelled) {
    return new ImportReport(admitted, duplicates, refused, isCancelled);
  }

  private static boolean isDocument(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(DOCUMENT);
  }

  private void take(Path file) {
    try {
      if (isDocument(file)) {
        admit(file.toString(), documents.read(file));
      } else {
        admit(file.toString(), reader.read(file));
      }
    } catch (IngestException | DocumentException refusal) {
      refused.add(refusal.getMessage());
    } catch (RuntimeException failure) {
      fail(file.toString(), failure);
    }
  }

  /** The project could not keep it, for want of room perhaps. */
  private void fail(String name, RuntimeException failure) {
    LOG.error("{} not imported", name, failure);
    refused.add(name + ": " + failure.getMessage());
  }

  private void admit(String name, IngestedArticle ingested) {
    Optional<ArticleId> known = workspace.store().articleWithText(ingested.text());
    if (known.isPresent() && !isRemoved(known.get())) {
      duplicates.add(new ImportReport.Duplicate(name, known.get()));
      return;
    }
    ArticleId id = known.orElseGet(() -> free(ingested.slug()));
    ArticleDetails details = ArticleDetails.titled(id, ingested.title());
    workspace.admit(new Article(id, ingested.text()), List.of(Change.created(details)));
    List<String> remarks = ingested.assumptions().stream().map(Object::toString).toList();
    admitted.add(new ImportReport.Admitted(name, id, remarks));
  }

  private void admit(String name, ReadDocument read) {
    AnnotationDocument document = read.document();
    String text = document.article().text();
    Optional<ArticleId> known = workspace.store().articleWithText(text);
    if (known.isPresent() && !isRemoved(known.get())) {
      passOver(name, document, known.get());
      return;
    }
    ArticleId id = known.orElseGet(() -> free(Slug.of(document.article().id().value())));
    List<Change> changes =
        document.items().all().stream()
            .map(item -> Change.created(renamed(item, document.article().id(), id)))
            .toList();
    workspace.admit(new Article(id, text), changes);
    List<String> remarks = read.losses().stream().map(Problem::toString).toList();
    admitted.add(new ImportReport.Admitted(name, id, remarks));
  }

  /** Nothing is merged yet, and nothing that the document says may be passed over in silence. */
  private void passOver(String name, AnnotationDocument document, ArticleId present) {
    int said = document.items().size() - 1;
    if (said == 0) {
      duplicates.add(new ImportReport.Duplicate(name, present));
    } else {
      refused.add(
          "%s: its text is in the project already, as %s; its %d annotations and links were not taken"
              .formatted(name, present, said));
    }
  }

  /**
   * An article that was removed from the project is new again; what was said about it then stays in
   * the journal.
   */
  private boolean isRemoved(ArticleId id) {
    return workspace.store().items(id).details().isEmpty();
  }

  private ArticleId free(String slug) {
    ArticleId id = new ArticleId(slug);
    for (int number = 2; workspace.store().has(id); number++) {
      id = new ArticleId(Slug.withSuffix(slug, number));
    }
    return id;
  }

  private static Item renamed(Item item, ArticleId from, ArticleId to) {
    return switch (item) {
      case ArticleDetails details -> details.withId(to);
      case Review review -> review.withArticle(from, to);
      case Annotation _, Relation _ -> item;
    };
  }
}
