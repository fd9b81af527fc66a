package org.plumbline.view;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.Annotation;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Source;
import org.plumbline.viewmodel.FieldName;

/**
 * Annotations in a few words.
 *
 * @param texts the words
 */
record Descriptions(Texts texts) {

  private static final int BRIEF = 60;

  /** The kind and what is said, such as "Figure: about 11 soldier, send". */
  String inBrief(Annotation annotation) {
    String detail = detail(annotation);
    String kind = texts.of("kind", annotation.kind());
    return detail.isEmpty() ? kind : kind + ": " + detail;
  }

  /** What is said of the spans, without the kind. */
  String detail(Annotation annotation) {
    return switch (annotation.body()) {
      case Claim claim ->
          texts.of("certainty", claim.certainty())
              + (claim.negated() ? ", " + texts.get("claim.negated") : "");
      case Source source ->
          (source.name().isBlank() ? "" : source.name() + ", ")
              + texts.of("source-kind", source.sourceKind());
      case Figure figure ->
          Stream.of(
                  texts.of("hedge", figure.quantity().approximation()),
                  FieldName.VALUE.textOf(annotation),
                  figure.unit().orElse(""),
                  figure.counted().orElse(""),
                  figure.event().orElse(""),
                  figure.date().orElse(""))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
    };
  }

  /** A quote on one line, shortened at its end, between words where it has some. */
  static String brief(String quote) {
    String line = quote.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= BRIEF) {
      return line;
    }
    int most = line.offsetByCodePoints(0, BRIEF - 1);
    int blank = line.lastIndexOf(' ', most);
    return blank > most / 2 ? line.substring(0, blank) + " …" : line.substring(0, most) + "…";
  }
}
