package org.plumbline.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.plumbline.language.Analyser;
import org.plumbline.language.Analysis;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.model.Spans;
import org.plumbline.suggest.NewsText;
import org.plumbline.suggest.SuggestedRelation;
import org.plumbline.suggest.Suggestion;
import org.plumbline.suggest.Suggestions;
import org.plumbline.text.TextRange;

/**
 * Recognisers for tests: they find certain words wherever these stand, figures at once and the rest
 * with the language model, which is there when the test says so.
 */
public final class FoundWords implements Recognisers {

  private record Find(String words, Body body) {}

  private record Link(String claim, String source, String cue) {}

  private final CompletableFuture<Analyser> model = new CompletableFuture<>();
  private final List<Find> finds = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  /** What was asked of these recognisers, such as "figures ships" by the text's first word. */
  public final List<String> asked = new CopyOnWriteArrayList<>();

  /** "about 11", with what is counted and what happened to it. */
  public static Figure about(long value, String counted, String event) {
    return Figure.of(FigureKind.COUNT, Quantity.of(BigDecimal.valueOf(value), Approximation.ABOUT))
        .withCounted(Optional.of(counted))
        .withEvent(Optional.of(event));
  }

  public static Figure date(String value) {
    return Figure.of(FigureKind.DATE, Quantity.UNKNOWN).withDate(Optional.of(value));
  }

  /** The words are a figure, a source or a claim. */
  public FoundWords find(String words, Body body) {
    finds.add(new Find(words, body));
    return this;
  }

  public FoundWords source(String words, String name) {
    return find(words, new Source(name, SourceKind.ORGANIZATION));
  }

  public FoundWords claim(String words, Claim.Certainty certainty) {
    return find(words, new Claim(certainty, false));
  }

  /** A claim, found too, is attributed to a source, found too. */
  public FoundWords link(String claim, String source, String cue) {
    links.add(new Link(claim, source, cue));
    return this;
  }

  /** The language model is there. */
  public FoundWords load() {
    model.complete((_, paragraph) -> new Analysis(paragraph, List.of()));
    return this;
  }

  /** The language model is there, and is this one. */
  public void load(Analyser analyser) {
    model.complete(analyser);
  }

  public void fail(String reason) {
    model.completeExceptionally(new IllegalStateException(reason));
  }

  @Override
  public Suggestions figures(NewsText article) {
    asked.add("figures " + firstWord(article));
    return new Suggestions(
        suggestions(article).stream().filter(s -> s.body() instanceof Figure).toList(), List.of());
  }

  @Override
  public ParsedText read(String text, Analyser analyser) {
    return ParsedText.of(text, analyser);
  }

  @Override
  public Suggestions all(ParsedText read, Optional<LocalDate> publishedOn) {
    NewsText article = new NewsText(read.text(), publishedOn);
    if (article.text().contains("\n")) { // not a headline
      asked.add("all " + firstWord(article));
    }
    List<Suggestion> all = suggestions(article);
    List<SuggestedRelation> relations =
        links.stream()
            .filter(link -> article.text().contains(link.claim()))
            .map(
                link ->
                    new SuggestedRelation(
                        RelationType.ATTRIBUTED_TO,
                        id(article, link.claim()),
                        id(article, link.source()),
                        Optional.of(place(article, link.cue()))))
            .toList();
    return new Suggestions(all, relations);
  }

  private static String firstWord(NewsText article) {
    return article.text().split("\\s", 2)[0]
        + article.publishedOn().map(date -> " " + date).orElse("");
  }

  private List<Suggestion> suggestions(NewsText article) {
    return finds.stream()
        .flatMap(
            find ->
                Pattern.compile(find.words(), Pattern.LITERAL)
                    .matcher(article.text())
                    .results()
                    .map(found -> new TextRange(found.start(), found.end()))
                    .map(place -> new Suggestion(Spans.of(place), find.body())))
        .sorted(Comparator.comparing(suggestion -> suggestion.spans().hull()))
        .toList();
  }

  private AnnotationId id(NewsText article, String words) {
    return suggestions(article).stream()
        .filter(suggestion -> suggestion.spans().quote(article.text()).equals(words))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static TextRange place(NewsText article, String words) {
    int start = article.text().indexOf(words);
    return new TextRange(start, start + words.length());
  }

  /** A number among the words, exactly. */
  @Override
  public Optional<Figure> figure(NewsText article, TextRange range) {
    String digits = range.in(article.text()).replaceAll("[^0-9]", "");
    return digits.isEmpty()
        ? Optional.empty()
        : Optional.of(Figure.of(FigureKind.COUNT, Quantity.exactly(new BigDecimal(digits))));
  }

  @Override
  public CompletableFuture<Analyser> model() {
    return model;
  }
}
