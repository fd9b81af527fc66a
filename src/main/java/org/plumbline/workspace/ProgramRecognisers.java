package org.plumbline.workspace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.plumbline.language.Analyser;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Figure;
import org.plumbline.suggest.NewsText;
import org.plumbline.suggest.Suggester;
import org.plumbline.suggest.Suggestions;
import org.plumbline.text.TextRange;

/**
 * The program's own recognisers. The language model is loaded once, for all projects, when it is
 * first asked for, on a thread that nobody waits for.
 */
public final class ProgramRecognisers implements Recognisers {

  private final Suggester suggester = new Suggester();
  private final Callable<Analyser> loader;
  private Optional<CompletableFuture<Analyser>> model = Optional.empty();

  /**
   * @param loader loads the language model, which takes seconds
   */
  public ProgramRecognisers(Callable<Analyser> loader) {
    this.loader = loader;
  }

  @Override
  public Suggestions figures(NewsText article) {
    return suggester.figures(article);
  }

  @Override
  public ParsedText read(String text, Analyser analyser) {
    return suggester.read(text, analyser);
  }

  @Override
  public Suggestions all(ParsedText read, Optional<LocalDate> publishedOn) {
    return suggester.all(read, publishedOn);
  }

  @Override
  public Optional<Figure> figure(NewsText article, TextRange range) {
    return suggester.figure(article, range);
  }

  @Override
  public synchronized CompletableFuture<Analyser> model() {
    CompletableFuture<Analyser> loading =
        model.orElseGet(
            () ->
                CompletableFuture.supplyAsync(
                    this::load, task -> Thread.ofPlatform().daemon().name("language").start(task)));
    model = Optional.of(loading);
    return loading;
  }

  private Analyser load() {
    try {
      return loader.call();
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }
}
