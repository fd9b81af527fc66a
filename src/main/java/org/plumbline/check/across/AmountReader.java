package org.plumbline.check.across;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.SentenceEvents;
import org.plumbline.check.scope.Thing;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.text.TextRange;

/** Reads the figures of an article that can be compared with those of others. */
final class AmountReader {

  private final CheckedArticle article;
  private final SettingReader settings;

  AmountReader(CheckedArticle article, SettingReader settings) {
    this.article = article;
    this.settings = settings;
  }

  Stream<Amount> read() {
    return article.body().figures().stream()
        .filter(figure -> figure.sentence().isPresent() && !figure.words().isEmpty())
        .filter(figure -> !figure.value().isUnknown())
        .flatMap(figure -> amount(figure).stream());
  }

  private Optional<Amount> amount(FigureMention figure) {
    return Thing.of(figure).flatMap(thing -> amount(figure, thing));
  }

  private Optional<Amount> amount(FigureMention figure, Thing thing) {
    if (figure.figure().figureKind() == FigureKind.COUNT) {
      boolean isNamed = !thing.name().isEmpty() && !thing.isOfPersons();
      String counted = isNamed ? thing.name() : "person";
      return thing
          .fate()
          .map(fate -> of(figure, fate + ":" + counted, /* isTally= */ true))
          .or(() -> Optional.of(of(figure, "count:" + counted, false)).filter(_ -> isNamed));
    }
    return figure.figure().figureKind() == FigureKind.DURATION
        ? Optional.empty()
        : Optional.of(
            of(figure, figure.figure().figureKind() + ":" + thing.measure(), /* isTally= */ false));
  }

  private Amount of(FigureMention figure, String key, boolean isTally) {
    Sentence sentence = figure.sentence().orElseThrow();
    Setting setting = settings.of(sentence);
    return new Amount(
        article.evidence(figure),
        key,
        event(figure).map(event -> Account.of(event, setting).without(counted(figure))),
        Context.of(sentence, figure.range()),
        setting,
        figure.value(),
        isTally,
        counted(figure).in(article.article().text()) + (isTally ? " " + what(key) : ""));
  }

  private static String what(String key) {
    return key.substring(0, key.indexOf(':'));
  }

  /** The event that a word above a figure tells. */
  private Optional<Event> event(FigureMention figure) {
    Tree tree = figure.tree().orElseThrow();
    return SentenceEvents.of(article.body().parsed(), tree.sentence())
        .nearest(tree, figure.words().getLast());
  }

  /** From a figure to the noun that it counts. */
  private static TextRange counted(FigureMention figure) {
    Tree tree = figure.tree().orElseThrow();
    int last = figure.words().getLast();
    int head = tree.head(last);
    return head > last && tree.isNoun(head)
        ? figure.range().hull(tree.sentence().token(head).range())
        : figure.range();
  }
}
