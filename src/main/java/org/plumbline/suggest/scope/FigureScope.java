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
    Optional<Count> last = Optional.empty();
    for (FoundFigure found : figures) {
      Optional<Mention> mention = mentions.find(found.range(), analysis);
      if (mention.isEmpty()) {
        described.add(found);
        continue;
      }
      Figure figure = described(found.figure(), mention.get(), last);
      described.add(new FoundFigure(found.range(), figure));
      if (figure.figureKind() == FigureKind.COUNT && figure.counted().isPresent()) {
        last = Optional.of(new Count(figure, mention.get()));
      }
    }
    return described;
  }

  /** A count of which it is known what it counts. */
  private record Count(Figure figure, Mention mention) {}

  private Figure described(Figure figure, Mention mention, Optional<Count> last) {
    return switch (figure.figureKind()) {
      case COUNT -> count(figure, mention, last);
      case MONEY, PERCENT, RATIO, MEASURE ->
          figure.withCounted(nouns.named(mention)).withEvent(events.of(mention));
      case ORDINAL, AGE, DURATION, DATE, TIME -> figure;
    };
  }

  private Figure count(Figure figure, Mention mention, Optional<Count> last) {
    Figure told = figure.withEvent(events.of(mention));
    Optional<String> counted =
        nouns
            .named(mention)
            .or(() -> events.isFate(told.event()) ? nouns.before(mention) : Optional.empty())
            .or(
                () ->
                    last.filter(before -> continues(told, mention, before))
                        .flatMap(before -> before.figure().counted()));
    return told.withCounted(counted);
  }

  /** "63 players: 18 from Leeds", "343 complaints. It upheld 253 of them". */
  private boolean continues(Figure figure, Mention mention, Count before) {
    boolean isWhole =
        figure.quantity().min().or(figure.quantity()::max).stream()
            .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
    boolean isAlike = !events.isFate(figure.event()) || events.isFate(before.figure().event());
    boolean isNear = mention.tree().equals(before.mention().tree()) || mention.refersBack();
    return isWhole && isAlike && isNear && !mention.isAside();
  }
}
