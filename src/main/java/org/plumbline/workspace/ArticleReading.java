package org.plumbline.workspace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plumbline.language.Analyser;
import org.plumbline.model.ArticleId;
import org.plumbline.suggest.NewsText;
import org.plumbline.suggest.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One article being looked through, once, on some thread of the background. */
final class ArticleReading {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleReading.class);

  /** Given what was found, as soon as it was. */
  @FunctionalInterface
  interface Finds {
    /**
     * @param isWhole whether nothing more will come
     */
    void take(ArticleReading from, Suggestions suggestions, boolean isWhole);
  }

  private final ArticleId article;
  private final Optional<LocalDate> publishedOn;
  private final Supplier<String> text;
  private final Recognisers recognisers;
  private final boolean isQuick;
  private final Optional<Analyser> analyser;
  private volatile boolean isStopped;

  /**
   * @param text fetches the text
   * @param isQuick whether what needs no parse is told before the rest
   * @param analyser the language model, where it is there
   */
  ArticleReading(
      ArticleId article,
      Optional<LocalDate> publishedOn,
      Supplier<String> text,
      Recognisers recognisers,
      boolean isQuick,
      Optional<Analyser> analyser) {
    this.article = article;
    this.publishedOn = publishedOn;
    this.text = text;
    this.recognisers = recognisers;
    this.isQuick = isQuick;
    this.analyser = analyser;
  }

  ArticleId article() {
    return article;
  }

  Optional<LocalDate> publishedOn() {
    return publishedOn;
  }

  /** Whether the other one will find the same. */
  boolean isSameAs(ArticleReading other) {
    return article.equals(other.article)
        && publishedOn.equals(other.publishedOn)
        && analyser.isPresent() == other.analyser.isPresent();
  }

  /** Asks to stop at the next paragraph. */
  void stop() {
    isStopped = true;
  }

  /**
   * Looks.
   *
   * @param end told at the end, however it came
   */
  void run(Finds finds, Consumer<ArticleReading> end) {
    try {
      read(finds);
    } catch (CancellationException stopped) {
      LOG.debug("reading of {} stopped", article);
    } finally {
      end.accept(this);
    }
  }

  private void read(Finds finds) {
    Suggestions figures = Suggestions.NONE;
    try {
      NewsText news = new NewsText(text.get(), publishedOn);
      if (isQuick) {
        figures = recognisers.figures(news);
        finds.take(this, figures, false);
      }
      if (analyser.isPresent()) {
        finds.take(this, recognisers.all(news, stopping(analyser.get())), true);
      }
    } catch (CancellationException stopped) {
      throw stopped;
    } catch (RuntimeException failure) {
      // One article that cannot be read takes nothing from the others, and is not tried again.
      LOG.error("article {} not looked through", article, failure);
      finds.take(this, figures, true);
    }
  }

  private Analyser stopping(Analyser whole) {
    return (all, paragraph) -> {
      if (isStopped) {
        throw new CancellationException();
      }
      return whole.analyse(all, paragraph);
    };
  }
}
