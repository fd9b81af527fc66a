package org.plumbline.check.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureText;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Events;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/** What all figures of an article are figures of. */
final class Scopes {

  private Scopes() {}

  /** The events of a text, by the place of their sentence and then by their word. */
  private record ByPlace(Map<TextRange, Map<Integer, Event>> events) {

    static ByPlace of(ParsedText text) {
      return new ByPlace(
          Events.of(text).all().stream()
              .collect(
                  Collectors.groupingBy(
                      event -> event.tree().sentence().range(),
                      Collectors.toMap(Event::word, Function.identity(), (one, _) -> one))));
    }

    Map<Integer, Event> beside(FigureText sentence) {
      return sentence.figures().getFirst().sentence().stream()
          .flatMap(read -> Optional.ofNullable(events.get(read.range())).stream())
          .findFirst()
          .orElse(Map.of());
    }
  }

  /** In reading order. */
  static List<Scope> of(CheckedArticle article) {
    ByPlace events = article.body().parsed().view(ByPlace.class, ByPlace::of);
    Optional<LocalDate> published = article.details().publishedOn();
    return FigureText.sentences(article.body()).stream()
        .flatMap(
            sentence ->
                sentence
                    .<List<Scope>>view(
                        ScopeReader.class,
                        read -> new ScopeReader(read, events.beside(read)).read())
                    .stream())
        .map(scope -> scope.seenFrom(published))
        .toList();
  }
}
