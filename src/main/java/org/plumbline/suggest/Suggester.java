package org.plumbline.suggest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.plumbline.language.Analyser;
import org.plumbline.language.Analysis;
import org.plumbline.language.LanguageGuess;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Figure;
import org.plumbline.model.RelationType;
import org.plumbline.model.Spans;
import org.plumbline.suggest.claim.ClaimRecogniser;
import org.plumbline.suggest.claim.FoundClaim;
import org.plumbline.suggest.figure.FigureRecogniser;
import org.plumbline.suggest.figure.FoundFigure;
import org.plumbline.suggest.scope.FigureScope;
import org.plumbline.suggest.source.Attribution;
import org.plumbline.suggest.source.FoundSource;
import org.plumbline.suggest.source.SourceRecogniser;
import org.plumbline.text.TextRange;

/** Puts together what the recognisers find in an article. May be used by several threads. */
public final class Suggester {

  private static final String ENGLISH = "en";

  private final Map<String, FigureRecogniser> figures = new ConcurrentHashMap<>();
  private final FigureScope scope = new FigureScope();
  private final SourceRecogniser sources = new SourceRecogniser();
  private final ClaimRecogniser claims = new ClaimRecogniser();

  /** What can be told at once, without a parse: figures and dates. */
  public Suggestions figures(NewsText article) {
    return figures(article, figuresOf(language(article.text())));
  }

  private static Suggestions figures(NewsText article, FigureRecogniser recogniser) {
    return new Suggestions(
        article.paragraphs().stream()
            .flatMap(paragraph -> figuresIn(paragraph, article, recogniser).stream())
            .map(Suggester::suggestion)
            .toList(),
        List.of());
  }

  private static List<FoundFigure> figuresIn(
      TextRange paragraph, NewsText article, FigureRecogniser recogniser) {
    return recogniser.recognise(article.text(), paragraph, article.publishedOn());
  }

  private FigureRecogniser figuresOf(String language) {
    return figures.computeIfAbsent(language, FigureRecogniser::of);
  }

  /** What is too short to tell is read as English, in which most of it is written. */
  private static String language(String text) {
    return LanguageGuess.of(text).orElse(ENGLISH);
  }

  /**
   * What a stretch of text says as a figure, somebody having said that it is one.
   *
   * @param range in UTF-16 units
   */
  public Optional<Figure> figure(NewsText article, TextRange range) {
    return figuresOf(language(article.text()))
        .read(article.text(), range, article.publishedOn())
        .map(FoundFigure::figure);
  }

  /**
   * Reads a text, if it is of the analyser's language, English; of one in another language nothing
   * is read.
   */
  public ParsedText read(String text, Analyser analyser) {
    return language(text).equals(ENGLISH) ? ParsedText.of(text, analyser) : ParsedText.unread(text);
  }

  /** All that can be told of an article that was not read before. */
  public Suggestions all(NewsText article, Analyser analyser) {
    return all(read(article.text(), analyser), article.publishedOn());
  }

  /**
   * All that can be told; of what was not read, no more than the figures.
   *
   * @param publishedOn the day that relative dates count from
   */
  public Suggestions all(ParsedText read, Optional<LocalDate> publishedOn) {
    NewsText article = new NewsText(read.text(), publishedOn);
    FigureRecogniser recogniser = figuresOf(language(article.text()));
    if (read.paragraphs().isEmpty()) {
      return figures(article, recogniser);
    }
    Assembly found = new Assembly();
    List<Analysis> analyses = read.paragraphs();
    for (Analysis analysis : analyses) {
      scope.describe(figuresIn(analysis.paragraph(), article, recogniser), analysis).stream()
          .map(Suggester::suggestion)
          .forEach(found::add);
    }
    SourceRecogniser.Finds finds = sources.recognise(article.text(), analyses);
    finds.attributions().forEach(attribution -> found.add(attribution, analyses));
    finds.credits().stream().map(Suggester::suggestion).forEach(found::add);
    List<Spans> attributed = finds.attributions().stream().map(Attribution::content).toList();
    claims.unattributed(article.text(), analyses, attributed).stream()
        .map(Suggester::suggestion)
        .forEach(found::add);
    return found.suggestions();
  }

  private static Suggestion suggestion(FoundFigure found) {
    return new Suggestion(Spans.of(found.range()), found.figure());
  }

  private static Suggestion suggestion(FoundSource found) {
    return new Suggestion(found.spans(), found.source());
  }

  private static Suggestion suggestion(FoundClaim found) {
    return new Suggestion(found.spans(), found.claim());
  }

  /** What was found so far; of two finds with one name, the first stays. */
  private final class Assembly {

    private final Map<AnnotationId, Suggestion> suggestions = new LinkedHashMap<>();
    private final Map<String, SuggestedRelation> relations = new LinkedHashMap<>();

    AnnotationId add(Suggestion suggestion) {
      suggestions.putIfAbsent(suggestion.id(), suggestion);
      return suggestion.id();
    }

    void add(Attribution attribution, List<Analysis> analyses) {
      AnnotationId source = add(suggestion(attribution.source()));
      TextRange context =
          Stream.concat(Stream.of(attribution.source().spans().hull()), attribution.cue().stream())
              .reduce(attribution.content().hull(), TextRange::hull);
      AnnotationId claim =
          add(
              new Suggestion(
                  attribution.content(),
                  claims.describe(attribution.content(), context, analyses)));
      var relation =
          new SuggestedRelation(RelationType.ATTRIBUTED_TO, claim, source, attribution.cue());
      relations.putIfAbsent(relation.id().value(), relation);
    }

    Suggestions suggestions() {
      List<Suggestion> inOrder =
          suggestions.values().stream()
              .sorted(
                  Comparator.<Suggestion, TextRange>comparing(s -> s.spans().hull())
                      .thenComparing(s -> s.body().kind()))
              .toList();
      return new Suggestions(
          inOrder,
          Stream.concat(relations.values().stream(), Quantification.of(inOrder).stream()).toList());
    }
  }
}
