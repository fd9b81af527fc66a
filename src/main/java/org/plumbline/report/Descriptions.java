package org.plumbline.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Quantity;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;
import org.plumbline.model.Spelling;

/** What an annotation says, in a few words. */
final class Descriptions {

  private Descriptions() {}

  static String of(Annotation annotation) {
    return switch (annotation.body()) {
      case Claim claim -> Spelling.of(claim.certainty()) + (claim.negated() ? ", negated" : "");
      case Source source -> (Spelling.of(source.sourceKind()) + " " + source.name()).strip();
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

  /** The sources to which a claim is attributed, as the text names them; empty for none. */
  static String sources(Annotation claim, AnnotationSet items, String text) {
    return items.relationsOf(claim.id()).stream()
        .filter(relation -> relation.type() == RelationType.ATTRIBUTED_TO)
        .filter(relation -> relation.from().equals(claim.id()))
        .flatMap(relation -> items.annotation(relation.to()).stream())
        .map(source -> Quotes.line(source.spans().quote(text)))
        .collect(Collectors.joining(", "));
  }
}
