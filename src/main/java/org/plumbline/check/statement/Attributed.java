package org.plumbline.check.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedText;
import org.plumbline.check.article.CheckedText.Tagged;
import org.plumbline.check.article.FigureMention;
import org.plumbline.model.Claim;
import org.plumbline.model.Source;
import org.plumbline.text.TextRange;

/**
 * What of a text somebody is cited for.
 *
 * @param claims where the claims stand that have a source, in reading order
 * @param paragraphs the paragraphs that name a source, by index
 */
record Attributed(List<TextRange> claims, Set<Integer> paragraphs) {

  static Attributed in(CheckedText text) {
    List<TextRange> claims =
        text.claims().stream()
            .filter(claim -> hasSource(text, claim))
            .map(claim -> claim.annotation().spans().hull())
            .toList();
    Stream<TextRange> sources =
        text.sources().stream()
            .map(Tagged<Source>::annotation)
            .map(source -> source.spans().hull());
    return new Attributed(
        claims,
        Stream.concat(claims.stream(), sources)
            .map(range -> text.parsed().division().at(range.start()).index())
            .collect(Collectors.toSet()));
  }

  private static boolean hasSource(CheckedText text, Tagged<Claim> claim) {
    return !text.sourcesOf(claim.annotation().id()).isEmpty();
  }

  /** Whether a range shares a unit with a claim that has a source. */
  boolean covers(TextRange range) {
    return claims.stream().anyMatch(claim -> claim.overlaps(range));
  }

  /** Whether a source is named in the paragraph of a figure. */
  boolean isNear(FigureMention figure) {
    return paragraphs.contains(figure.paragraph());
  }
}
