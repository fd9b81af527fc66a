package org.plumbline.workspace;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plumbline.language.Analyser;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
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
    void take(ArticleReading from, ReadArticle read, boolean isWhole);
  }

  private final ArticleDetails details;
  private final Supplier<Article> text;
  private final Optional<ParsedText> known;
  private final Recognisers recognisers;
  private final boolean isQuick;
  private final Optional<Analyser> analyser;
  private volatile boolean isStopped;

  /**
   * @param text fetches the text
   * @param known the text, where it was read before
   * @param isQuick whether what needs no parse is told before the rest
   * @param analyser the language model, where it is there
   */
  ArticleReading(
      ArticleDetails details,
      Supplier<Article> text,
      Optional<ParsedText> known,
      Recognisers recognisers,
      boolean isQuick,
      Optional<Analyser> analyser) {
    this.details = details;
    this.text = text;
    this.known = known;
    this.recognisers = recognisers;
    this.isQuick = isQuick;
    this.analyser = analyser;
  }

  ArticleDetails details() {
    return details;
  }

  /** Whether the other one will find the same. */
  boolean isSameAs(ArticleReading other) {
    return ReadWith.of(details).equals(ReadWith.of(other.details))
        && details.id().equals(other.details.id())
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
      LOG.debug("reading of {} stopped", details.id());
    } finally {
      end.accept(this);
    }
  }

  private void read(Finds finds) {
    Article whole = text.get();
    try {
      if (isQuick) {
        finds.take(this, ReadArticle.unparsed(whole, details, recognisers), false);
      }
      if (analyser.isPresent()) {
        Analyser stopping = stopping(analyser.get());
        ParsedText parsed = known.orElseGet(() -> recognisers.read(whole.text(), stopping));
        finds.take(this, ReadArticle.of(parsed, details, recognisers, stopping), true);
      }
    } catch (CancellationException stopped) {
      throw stopped;
    } catch (RuntimeException failure) {
      // One article that cannot be read takes nothing from the others, and is not tried again.
      LOG.error("article {} not looked through", details.id(), failure);
      finds.take(this, ReadArticle.unparsed(whole, details, recognisers), true);
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
