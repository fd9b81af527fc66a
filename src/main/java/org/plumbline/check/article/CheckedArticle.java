package org.plumbline.check.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.Annotation;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Figure;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.text.TextRange;

/**
 * An article as the checks see it.
 *
 * @param article its text
 * @param details what is known about it
 * @param body the text, read, with what is tagged in it
 * @param headline the title, read as a text of its own; its offsets are its own as well, so that no
 *     evidence can lie in it
 */
public record CheckedArticle(
    Article article, ArticleDetails details, CheckedText body, CheckedText headline) {

  /** A place in the text where nothing is tagged, or where it does not matter what is. */
  public Flag.Evidence evidence(TextRange range) {
    return new Flag.Evidence(article.id(), Optional.empty(), range, range.in(article.text()));
  }

  /** Something tagged in the text. */
  public Flag.Evidence evidence(Annotation annotation) {
    TextRange hull = annotation.spans().hull();
    return new Flag.Evidence(
        article.id(), Optional.of(annotation.id()), hull, hull.in(article.text()));
  }

  public Flag.Evidence evidence(FigureMention figure) {
    return evidence(figure.annotation());
  }

  /**
   * A flag of this article.
   *
   * @param message what was compared, with the arithmetic, in one or two short sentences
   * @param evidence the places compared, in any order
   */
  public Flag flag(Check check, Severity severity, String message, List<Flag.Evidence> evidence) {
    List<Flag.Evidence> inOrder =
        evidence.stream()
            .distinct()
            .sorted(
                Comparator.comparing(Flag.Evidence::range)
                    .thenComparing(place -> place.annotation().map(id -> id.value()).orElse("")))
            .toList();
    List<String> values = inOrder.stream().map(this::value).toList();
    return Flag.of(check.id(), severity, message, inOrder, values);
  }

  /** The value of a figure that was compared, by which its flag is told from others. */
  private String value(Flag.Evidence place) {
    return place
        .annotation()
        .flatMap(body.items()::annotation)
        .map(Annotation::body)
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .map(CheckedArticle::value)
        .orElse("");
  }

  private static String value(Figure figure) {
    return figure
        .date()
        .orElseGet(
            () ->
                figure
                        .quantity()
                        .min()
                        .map(low -> low.stripTrailingZeros().toPlainString())
                        .orElse("")
                    + ".."
                    + figure
                        .quantity()
                        .max()
                        .map(high -> high.stripTrailingZeros().toPlainString())
                        .orElse(""));
  }
}
