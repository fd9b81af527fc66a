package org.plumbline.workspace;

import java.util.Comparator;
import java.util.Optional;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.model.Spans;
import org.plumbline.suggest.NewsText;
import org.plumbline.suggest.Suggestion;
import org.plumbline.suggest.Suggestions;

/**
 * What a freshly tagged annotation says, before the analyst says more: what the recognisers would
 * say there.
 *
 * @param recognisers what reads figures
 * @param article where it stands
 * @param found what was found in the article
 */
record FirstBody(Recognisers recognisers, NewsText article, Suggestions found) {

  Body of(AnnotationKind kind, Spans spans) {
    String quote = spans.quote(article.text());
    Optional<Body> there = nearest(kind, spans);
    return switch (kind) {
      case CLAIM -> there.orElse(Claim.PLAIN);
      case SOURCE -> there.orElseGet(() -> new Source(quote.strip(), SourceKind.ORGANIZATION));
      case FIGURE -> figure(spans, there.map(Figure.class::cast)).orElseGet(() -> plain(quote));
    };
  }

  /** What was found that shares most with some spans. */
  private Optional<Body> nearest(AnnotationKind kind, Spans spans) {
    return found.suggestions().stream()
        .filter(suggestion -> suggestion.body().kind() == kind)
        .filter(suggestion -> Places.isSamePlace(kind, suggestion.spans(), spans))
        .max(Comparator.comparingInt(suggestion -> Places.shared(suggestion.spans(), spans)))
        .map(Suggestion::body);
  }

  /**
   * The value is read anew, in case the article was not looked through yet; what is counted, and
   * what happened to it, is known from the parse.
   */
  private Optional<Figure> figure(Spans spans, Optional<Figure> there) {
    return recognisers
        .figure(article, spans.hull())
        .map(
            read ->
                read.withCounted(read.counted().or(() -> there.flatMap(Figure::counted)))
                    .withEvent(read.event().or(() -> there.flatMap(Figure::event))))
        .or(() -> there);
  }

  /**
   * The value, where the quote is a plain number; a guess at anything more would be worse than an
   * empty field.
   */
  private static Figure plain(String quote) {
    return Figure.of(FigureKind.COUNT, quantity(quote));
  }

  private static Quantity quantity(String quote) {
    try {
      return QuantityText.read(quote, Quantity.Approximation.EXACT);
    } catch (UnreadableQuantity unreadable) {
      return Quantity.UNKNOWN;
    }
  }
}
