package org.plumbline.suggest.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.language.Analysis;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.suggest.figure.FoundFigure;

/** Says of figures what is counted, and what happened to it, by the parse. */
public final class FigureScope {

  private final EventWords words = new EventWords();
  private final MentionFinder mentions = new MentionFinder(words);
  private final GroupEvent events = new GroupEvent(words);
  private final CountedNoun nouns = new CountedNoun(words, events);

  /**
   * The same figures, in the same order, with {@code counted} and {@code event} where the parse
   * tells.
   *
   * @param figures those of one paragraph
   */
  public List<FoundFigure> describe(List<FoundFigure> figures, Analysis analysis) {
    List<FoundFigure> described = new ArrayList<>(figures.size());
    for (FoundFigure found : figures) {
      described.add(
          mentions
              .find(found.range(), analysis)
              .map(mention -> new FoundFigure(found.range(), described(found.figure(), mention)))
              .orElse(found));
    }
    return described;
  }

  private Figure described(Figure figure, Mention mention) {
    return switch (figure.figureKind()) {
      case COUNT, MONEY, PERCENT, RATIO, MEASURE -> {
        Optional<String> event = events.of(mention);
        Optional<String> counted = nouns.named(mention);
        boolean isElliptical = figure.figureKind() == FigureKind.COUNT && events.isFate(event);
        yield figure
            .withCounted(isElliptical ? counted.or(() -> nouns.before(mention)) : counted)
            .withEvent(event);
      }
      case ORDINAL, AGE, DURATION, DATE, TIME -> figure;
    };
  }
}
