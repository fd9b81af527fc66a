package org.plumbline.workspace;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.CheckedText;
import org.plumbline.check.article.CheckedText.Tagged;
import org.plumbline.check.article.FigureMention;
import org.plumbline.language.Sentence;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Source;
import org.plumbline.text.TextRange;

/** Takes from an article the figures that can be compared with those of others. */
final class BoardReading {

  /** Dates and ordinals order things; they measure none. */
  private static final Set<FigureKind> NO_QUANTITY =
      EnumSet.of(FigureKind.DATE, FigureKind.TIME, FigureKind.ORDINAL);

  private final CheckedArticle article;
  private final List<FigureMention> figures;
  private final List<Tagged<Claim>> claims;

  private BoardReading(CheckedArticle article) {
    this.article = article;
    this.figures = article.body().figures();
    this.claims = article.body().claims();
  }

  /** The figures of an article that have a value, in reading order. */
  static List<BoardFigure> figures(CheckedArticle article) {
    BoardReading reading = new BoardReading(article);
    return reading.figures.stream()
        .filter(mention -> !NO_QUANTITY.contains(mention.figure().figureKind()))
        .filter(mention -> !mention.figure().quantity().isUnknown())
        .map(reading::figure)
        .toList();
  }

  private BoardFigure figure(FigureMention mention) {
    CheckedText body = article.body();
    TextRange place = mention.range();
    return new BoardFigure(
        article.article().id(),
        mention.annotation().id(),
        place,
        body.parsed().division().at(place.start()).number(),
        mention.quote(),
        mention.figure(),
        source(place),
        date(mention),
        mention.value());
  }

  /** The innermost claim around a place tells best whose words they are. */
  private Optional<String> source(TextRange place) {
    return around(place)
        .flatMap(claim -> article.body().sourcesOf(claim.annotation().id()).stream())
        .map(source -> name(source))
        .findFirst();
  }

  private Stream<Tagged<Claim>> around(TextRange place) {
    return claims.stream()
        .filter(claim -> claim.annotation().spans().hull().contains(place))
        .sorted(
            (one, other) ->
                Integer.compare(
                    one.annotation().spans().hull().length(),
                    other.annotation().spans().hull().length()));
  }

  private String name(Tagged<Source> source) {
    return source.body().name().isBlank()
        ? source.annotation().spans().quote(article.article().text())
        : source.body().name();
  }

  private Optional<String> date(FigureMention mention) {
    Optional<TextRange> sentence = mention.sentence().map(Sentence::range);
    return figures.stream()
        .filter(other -> sentence.filter(range -> range.contains(other.range())).isPresent())
        .flatMap(other -> other.figure().date().stream())
        .findFirst();
  }
}
