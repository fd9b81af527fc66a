package org.plumbline.check.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;

/**
 * A text, what was read of it, and what counts as tagged in it: what an analyst accepted, and where
 * nothing was tagged, what the program suggests.
 *
 * @param parsed the text
 * @param items without what was rejected
 */
public record CheckedText(ParsedText parsed, AnnotationSet items) {

  /** Something tagged, with its body of a known kind. */
  public record Tagged<B extends Body>(Annotation annotation, B body) {}

  public String text() {
    return parsed.text();
  }

  /** The figures, in reading order. */
  public List<FigureMention> figures() {
    return parsed.view(FigureReading.class, FigureReading::new).figures(items);
  }

  public List<Tagged<Claim>> claims() {
    return tagged(Claim.class).toList();
  }

  public List<Tagged<Source>> sources() {
    return tagged(Source.class).toList();
  }

  /** The sources to which a claim is attributed. */
  public List<Tagged<Source>> sourcesOf(AnnotationId claim) {
    return items.relationsOf(claim).stream()
        .filter(relation -> relation.type() == RelationType.ATTRIBUTED_TO)
        .filter(relation -> relation.from().equals(claim))
        .map(relation -> items.annotation(relation.to()))
        .flatMap(Optional::stream)
        .flatMap(source -> of(Source.class).apply(source))
        .toList();
  }

  private <B extends Body> Stream<Tagged<B>> tagged(Class<B> type) {
    return items.annotations().stream().flatMap(of(type));
  }

  private static <B extends Body> Function<Annotation, Stream<Tagged<B>>> of(Class<B> type) {
    return annotation ->
        type.isInstance(annotation.body())
            ? Stream.of(new Tagged<>(annotation, type.cast(annotation.body())))
            : Stream.empty();
  }
}
