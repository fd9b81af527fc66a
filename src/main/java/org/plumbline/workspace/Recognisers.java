package org.plumbline.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.plumbline.language.Analyser;
import org.plumbline.language.Analysis;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Figure;
import org.plumbline.suggest.NewsText;
import org.plumbline.suggest.Suggestions;
import org.plumbline.text.TextRange;

/** What finds suggestions. Used by several threads at once. */
public interface Recognisers {

  /** What can be told at once, without a parse. */
  Suggestions figures(NewsText article);

  /** Reads a text, if it is of a language that the analyser knows. */
  ParsedText read(String text, Analyser analyser);

  /**
   * All that can be told.
   *
   * @param publishedOn the day that relative dates count from
   */
  Suggestions all(ParsedText read, Optional<LocalDate> publishedOn);

  /**
   * What a stretch of text says as a figure, somebody having said that it is one.
   *
   * @param range in UTF-16 units
   */
  Optional<Figure> figure(NewsText article, TextRange range);

  /** The language model: there, on its way, or failed. */
  CompletableFuture<Analyser> model();

  /** They find nothing, and have nothing to load. */
  Recognisers NONE =
      new Recognisers() {
        @Override
        public Suggestions figures(NewsText article) {
          return Suggestions.NONE;
        }

        @Override
        public ParsedText read(String text, Analyser analyser) {
          return ParsedText.unread(text);
        }

        @Override
        public Suggestions all(ParsedText read, Optional<LocalDate> publishedOn) {
          return Suggestions.NONE;
        }

        @Override
        public Optional<Figure> figure(NewsText article, TextRange range) {
          return Optional.empty();
        }

        @Override
        public CompletableFuture<Analyser> model() {
          return CompletableFuture.completedFuture(
              (_, paragraph) -> new Analysis(paragraph, List.of()));
        }
      };
}
