package org.plumbline.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Quantity;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;
import org.plumbline.model.Spelling;
import org.plumbline.text.Paragraphs;

/** An article's annotations as lines of plain text, as a terminal shows them. */
public final class TextReport {

  /** In UTF-16 units; enough to find the place by. */
  private static final int QUOTE_LENGTH = 70;

  private TextReport() {}

  /** A heading with the article's title, then a line an annotation in reading order. */
  public static String of(Article article, AnnotationSet items) {
    Paragraphs paragraphs = Paragraphs.of(article.text());
    String title = items.details().map(details -> details.title()).orElse(article.id().value());
    return items.annotations().stream()
        .map(annotation -> line(annotation, article, paragraphs, items))
        .collect(Collectors.joining("", "%s (%s)\n".formatted(title, article.id()), "\n"));
  }

  private static String line(
      Annotation annotation, Article article, Paragraphs paragraphs, AnnotationSet items) {
    int paragraph = paragraphs.at(annotation.spans().hull().start()).number();
    String kind = Spelling.of(annotation.kind());
    String quote = shortened(annotation.spans().quote(article.text()));
    String links =
        items.relationsOf(annotation.id()).stream()
            .filter(relation -> relation.type() == RelationType.ATTRIBUTED_TO)
            .filter(relation -> relation.from().equals(annotation.id()))
            .flatMap(relation -> items.annotation(relation.to()).stream())
            .map(source -> ", says " + shortened(source.spans().quote(article.text())))
            .collect(Collectors.joining());
    return "  ¶%-3d %-6s “%s”  %s%s\n".formatted(paragraph, kind, quote, saying(annotation), links);
  }

  private static String saying(Annotation annotation) {
    return switch (annotation.body()) {
      case Claim claim -> Spelling.of(claim.certainty()) + (claim.negated() ? ", negated" : "");
      case Source source -> Spelling.of(source.sourceKind()) + " " + source.name();
      case Figure figure -> figure(figure);
    };
  }

  private static String figure(Figure figure) {
    StringJoiner words = new StringJoiner(" ");
    words.add(Spelling.of(figure.figureKind()));
    figure.date().ifPresent(words::add);
    Quantity quantity = figure.quantity();
    if (!quantity.isUnknown()) {
      words.add(
          quantity.isRange() || quantity.min().isEmpty() || quantity.max().isEmpty()
              ? end(quantity.min()) + "–" + end(quantity.max())
              : end(quantity.min()));
    }
    figure.unit().ifPresent(words::add);
    figure.counted().ifPresent(words::add);
    figure.event().ifPresent(words::add);
    return words.toString();
  }

  private static String end(Optional<BigDecimal> end) {
    return end.map(BigDecimal::toPlainString).orElse("…");
  }

  private static String shortened(String quote) {
    String line = quote.replaceAll("\\s+", " ");
    if (line.length() <= QUOTE_LENGTH) {
      return line;
    }
    int cut =
        Character.isHighSurrogate(line.charAt(QUOTE_LENGTH - 1)) ? QUOTE_LENGTH - 1 : QUOTE_LENGTH;
    return line.substring(0, cut) + "…";
  }
}
