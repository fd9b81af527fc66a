package org.plumbline.workspace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.edit.Edit;
import org.plumbline.edit.SavedState;
import org.plumbline.language.Analyser;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.ArticleSummary;
import org.plumbline.suggest.NewsText;
import org.plumbline.suggest.Suggestions;

/**
 * Looks through articles for what could be tagged, in the background: first what needs no parse,
 * and all of it once the language model is there. The article that is open comes first; while there
 * is nothing else to do, those that follow it in the project are looked through as well. What was
 * found is kept for the articles that were seen last.
 *
 * <p>To be used from the workspace's thread, on which its listeners are told too.
 */
public final class Suggesting {

  /** How many articles' finds are kept: enough to go back and forth among. */
  private static final int KEPT = 100;

  /**
   * What was found in an article.
   *
   * @param with what it was read with
   * @param isWhole whether this is all that can be found at present
   */
  private record Found(ReadWith with, ReadArticle read, boolean isWhole) {}

  /**
   * What is open of one article; holds as long as neither of the two that it was made of changes.
   */
  private record Opened(AnnotationSet items, Suggestions found, OpenSuggestions open) {}

  private final Workspace workspace;
  private final Recognisers recognisers;
  private final Threads threads;
  private final List<Consumer<ArticleId>> listeners = new CopyOnWriteArrayList<>();

  /** The eldest first. */
  private final Map<ArticleId, Found> found = new LinkedHashMap<>();

  /** What the articles were last read with that were looked through as a whole, kept or not. */
  private final Map<ArticleId, ReadWith> lookedThrough = new HashMap<>();

  private Optional<ArticleId> wanted = Optional.empty();
  private Optional<ArticleReading> reading = Optional.empty();
  private Optional<Opened> lastOpened = Optional.empty();

  public Suggesting(Workspace workspace, Recognisers recognisers, Threads threads) {
    this.workspace = workspace;
    this.recognisers = recognisers;
    this.threads = threads;
    workspace.listen(
        new Workspace.Listener() {
          @Override
          public void performed(Edit edit, AnnotationSet now) {
            if (wanted.equals(Optional.of(edit.article()))) {
              look();
            }
          }

          @Override
          public void savedStateChanged(SavedState state) {}
        });
    var _ = recognisers.model().whenComplete((_, _) -> threads.window().execute(this::look));
  }

  /** The language model, which may still be on its way. */
  public CompletableFuture<Analyser> model() {
    return recognisers.model();
  }

  /** Hears that something else was found in an article than before. */
  public void listen(Consumer<ArticleId> listener) {
    listeners.add(listener);
  }

  /** The analyst looks at this article now, so it comes before all others. */
  public void open(ArticleId article) {
    wanted = Optional.of(article);
    look();
  }

  /** Stops looking at the next good place. */
  public void stop() {
    wanted = Optional.empty();
    reading.ifPresent(ArticleReading::stop);
  }

  /** What is open in an article, as far as it was looked through. */
  public OpenSuggestions openIn(ArticleId article) {
    AnnotationSet items = workspace.items(article);
    Suggestions suggestions = foundIn(article);
    Opened now =
        lastOpened
            .filter(last -> last.items().equals(items) && last.found().equals(suggestions))
            .orElseGet(
                () ->
                    new Opened(
                        items,
                        suggestions,
                        OpenSuggestions.of(items, suggestions, workspace.analyst())));
    lastOpened = Optional.of(now);
    return now.open();
  }

  private Suggestions foundIn(ArticleId article) {
    return Optional.ofNullable(found.get(article))
        .map(known -> known.read().found())
        .orElse(Suggestions.NONE);
  }

  /** An article as it was read, while that is kept; empty until it was read as a whole. */
  Optional<ReadArticle> read(ArticleId article) {
    return Optional.ofNullable(found.get(article)).filter(Found::isWhole).map(Found::read);
  }

  /** What is first said of a stretch of an article that an analyst tags. */
  FirstBody firstBody(ArticleId article) {
    NewsText news =
        new NewsText(
            workspace.article(article).text(),
            workspace.items(article).details().flatMap(ArticleDetails::publishedOn));
    return new FirstBody(recognisers, news, foundIn(article));
  }

  private Optional<Analyser> analyser() {
    CompletableFuture<Analyser> model = recognisers.model();
    return model.isDone() && !model.isCompletedExceptionally()
        ? Optional.of(model.join())
        : Optional.empty();
  }

  /** Goes on with what is most wanted now. */
  private void look() {
    Optional<ArticleReading> next = next();
    boolean isUnderWay =
        reading.isPresent() && next.filter(wish -> wish.isSameAs(reading.get())).isPresent();
    if (!isUnderWay) {
      reading.ifPresent(ArticleReading::stop);
      reading = next;
      next.ifPresent(begun -> threads.background().execute(() -> begun.run(this::take, this::end)));
    }
  }

  /** The open article, those that follow it, and those before. */
  private Optional<ArticleReading> next() {
    List<ArticleDetails> articles =
        workspace.articles().stream().map(ArticleSummary::details).toList();
    int at =
        IntStream.range(0, articles.size())
            .filter(index -> wanted.equals(Optional.of(articles.get(index).id())))
            .findFirst()
            .orElse(articles.size());
    return Stream.concat(
            articles.stream().skip(at), articles.stream().limit(wanted.isPresent() ? at : 0))
        .filter(this::isToBeRead)
        .findFirst()
        .map(this::reading);
  }

  private boolean isToBeRead(ArticleDetails article) {
    boolean isOpen = wanted.equals(Optional.of(article.id()));
    ReadWith now = ReadWith.of(article);
    Found known = found.get(article.id());
    if (known != null) {
      return !known.with().equals(now) || (!known.isWhole() && analyser().isPresent());
    }
    return isOpen || (analyser().isPresent() && !now.equals(lookedThrough.get(article.id())));
  }

  private ArticleReading reading(ArticleDetails article) {
    ArticleId id = article.id();
    // Finds of the parse are not taken away again for those that need none.
    boolean isQuick = analyser().isEmpty() || !found.containsKey(id);
    return new ArticleReading(
        article,
        workspace.isLoaded(id) ? loaded(id) : () -> workspace.read(id).article(),
        read(id).map(ReadArticle::text),
        recognisers,
        isQuick,
        analyser());
  }

  private Supplier<Article> loaded(ArticleId id) {
    Article article = workspace.article(id);
    return () -> article;
  }

  private void take(ArticleReading from, ReadArticle read, boolean isWhole) {
    threads
        .window()
        .execute(
            () -> {
              if (reading.filter(now -> now == from).isPresent()) {
                keep(from.details(), read, isWhole);
                listeners.forEach(listener -> listener.accept(from.details().id()));
              }
            });
  }

  private void keep(ArticleDetails article, ReadArticle read, boolean isWhole) {
    ReadWith with = ReadWith.of(article);
    found.remove(article.id());
    found.put(article.id(), new Found(with, read, isWhole));
    if (isWhole) {
      lookedThrough.put(article.id(), with);
    }
    if (found.size() > KEPT) {
      // Looking through a large project shall not cost the open article its finds.
      found.keySet().stream()
          .filter(id -> !wanted.equals(Optional.of(id)))
          .findFirst()
          .ifPresent(found::remove);
    }
  }

  private void end(ArticleReading ended) {
    threads
        .window()
        .execute(
            () -> {
              if (reading.filter(now -> now == ended).isPresent()) {
                reading = Optional.empty();
                look();
              }
            });
  }
}
