package org.plumbline.workspace;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.plumbline.edit.Edit;
import org.plumbline.edit.SavedState;
import org.plumbline.language.Analyser;
import org.plumbline.model.AnnotationSet;
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

  /** How many articles after the open one are looked through before they are asked for. */
  private static final int AHEAD = 3;

  /**
   * What was found in an article.
   *
   * @param publishedOn the date that it was read with; another one gives other finds
   * @param isWhole whether this is all that can be found at present
   */
  private record Found(Optional<LocalDate> publishedOn, Suggestions suggestions, boolean isWhole) {}

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
    return Optional.ofNullable(found.get(article)).map(Found::suggestions).orElse(Suggestions.NONE);
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

  private Optional<ArticleReading> next() {
    List<ArticleDetails> articles =
        workspace.articles().stream().map(ArticleSummary::details).toList();
    int at =
        IntStream.range(0, articles.size())
            .filter(index -> wanted.equals(Optional.of(articles.get(index).id())))
            .findFirst()
            .orElse(articles.size());
    int last = analyser().isPresent() ? at + AHEAD : at;
    return articles.stream()
        .limit(Math.min(articles.size(), last + 1L))
        .skip(at)
        .filter(this::isToBeRead)
        .findFirst()
        .map(this::reading);
  }

  private boolean isToBeRead(ArticleDetails article) {
    Found known = found.get(article.id());
    return known == null
        || !known.publishedOn().equals(article.publishedOn())
        || (!known.isWhole() && analyser().isPresent());
  }

  private ArticleReading reading(ArticleDetails article) {
    ArticleId id = article.id();
    // Finds of the parse are not taken away again for those that need none.
    boolean isQuick = analyser().isEmpty() || !found.containsKey(id);
    return new ArticleReading(
        id,
        article.publishedOn(),
        workspace.isLoaded(id)
            ? workspace.article(id)::text
            : () -> workspace.read(id).article().text(),
        recognisers,
        isQuick,
        analyser());
  }

  private void take(ArticleReading from, Suggestions suggestions, boolean isWhole) {
    threads
        .window()
        .execute(
            () -> {
              if (reading.filter(now -> now == from).isPresent()) {
                keep(from.article(), new Found(from.publishedOn(), suggestions, isWhole));
                listeners.forEach(listener -> listener.accept(from.article()));
              }
            });
  }

  private void keep(ArticleId article, Found now) {
    found.remove(article);
    found.put(article, now);
    if (found.size() > KEPT) {
      found.remove(found.keySet().iterator().next());
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
