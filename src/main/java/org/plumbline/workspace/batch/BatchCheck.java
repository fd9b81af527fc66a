package org.plumbline.workspace.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.check.Checks;
import org.plumbline.exchange.AnnotationDocument;
import org.plumbline.exchange.ArticleTexts;
import org.plumbline.exchange.DocumentException;
import org.plumbline.exchange.DocumentWriter;
import org.plumbline.exchange.DocumentWriter.Scope;
import org.plumbline.exchange.Generator;
import org.plumbline.ingest.IngestException;
import org.plumbline.language.Analyser;
import org.plumbline.language.EnglishModel;
import org.plumbline.language.LanguageGuess;
import org.plumbline.language.ModelException;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Flag;
import org.plumbline.model.Item;
import org.plumbline.report.TextReport;
import org.plumbline.workspace.Product;
import org.plumbline.workspace.ProgramRecognisers;
import org.plumbline.workspace.ReadArticle;
import org.plumbline.workspace.Recognisers;

/** Looks through articles and writes what was found in each, in their order. */
public final class BatchCheck {

  /** Hears of what goes on, on the thread that runs the batch. */
  public interface Listener {

    /**
     * An article was written.
     *
     * @param articles how many have been
     * @param share of the input's bytes that was read, from 0 to 1
     */
    void wrote(long articles, double share);

    /** Something could not be read; the message names it and says why. */
    void refused(String message);
  }

  /** Reads an article and finds what can be tagged in it. */
  private interface Reading {
    ReadArticle read(Article article, ArticleDetails details);
  }

  private final DocumentWriter writer =
      new DocumentWriter(Scope.WITH_SUGGESTIONS, ArticleTexts.NONE);
  private final Generator generator = Product.generator();
  private final Reading reading;
  private final InstantSource clock;
  private final BatchFormat format;

  /** One that only takes the articles in and writes them out. */
  public static BatchCheck plain(InstantSource clock, BatchFormat format) {
    return new BatchCheck(ReadArticle::unread, clock, format);
  }

  /**
   * One that finds figures, sources and claims; without the language model it finds figures alone.
   *
   * @param complaints told when the language model cannot be used
   */
  public static BatchCheck suggesting(
      InstantSource clock, BatchFormat format, Consumer<String> complaints) {
    Recognisers recognisers = new ProgramRecognisers(EnglishModel::open);
    try {
      Analyser analyser = EnglishModel.open();
      return new BatchCheck(
          (article, details) -> ReadArticle.of(article, details, recognisers, analyser),
          clock,
          format);
    } catch (ModelException e) {
      complaints.accept(String.valueOf(e.getMessage()));
      return new BatchCheck(
          (article, details) -> ReadArticle.unparsed(article, details, recognisers), clock, format);
    }
  }

  private BatchCheck(Reading reading, InstantSource clock, BatchFormat format) {
    this.reading = reading;
    this.clock = clock;
    this.format = format;
  }

  /** What became of one article: what is to be written, or why it was refused. */
  private sealed interface Outcome {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Written(byte[] bytes) implements Outcome {}

    record Refused(String message) implements Outcome {}
  }

  /**
   * Runs over files and folders; what is refused does not stop the rest.
   *
   * @param isAllLines whether every file is JSON Lines, however it is named
   * @param out stays open
   * @throws IOException when {@code out} fails
   */
  public void run(List<Path> given, boolean isAllLines, OutputStream out, Listener listener)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (BatchInput input = new BatchInput(given, isAllLines)) {
      long[] articles = {0};
      new OrderedWork<>(threads, this::outcome)
          .<IOException>run(
              input::next,
              outcome -> {
                input.takeRefused().forEach(listener::refused);
                switch (outcome) {
                  case Outcome.Refused(String message) -> listener.refused(message);
                  case Outcome.Written(byte[] bytes) -> {
                    out.write(bytes);
                    listener.wrote(++articles[0], input.share());
                  }
                }
              });
      input.takeRefused().forEach(listener::refused);
    }
  }

  private Outcome outcome(PendingArticle pending) {
    try {
      PendingArticle.Loaded loaded = pending.load();
      return new Outcome.Written(rendered(document(loaded)));
    } catch (IngestException | DocumentException refusal) {
      return new Outcome.Refused(String.valueOf(refusal.getMessage()));
    }
  }

  private AnnotationDocument document(PendingArticle.Loaded loaded) {
    Article article = loaded.article();
    ArticleDetails details = told(loaded);
    ReadArticle read = reading.read(article, details);
    Instant now = clock.instant();
    List<Item> items = new ArrayList<>(read.suggested(now));
    items.add(details);
    AnnotationSet set = AnnotationSet.of(items);
    List<Flag> flags = Checks.within(read.checked(article, details, set));
    return new AnnotationDocument(article, set, flags, now, generator);
  }

  private static ArticleDetails told(PendingArticle.Loaded loaded) {
    return loaded.details().withLanguage(LanguageGuess.of(loaded.article().text()));
  }

  private byte[] rendered(AnnotationDocument document) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      switch (format) {
        case TEXT ->
            bytes.writeBytes(TextReport.of(document.article(), document.items()).getBytes(UTF_8));
        case JSON -> writer.write(document, bytes);
        case JSONL -> writer.writeLine(document, bytes);
      }
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
