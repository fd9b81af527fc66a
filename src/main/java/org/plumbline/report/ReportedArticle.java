package org.plumbline.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Flag;
import org.plumbline.text.TextRange;

/**
 * An article as reports tell of it.
 *
 * @param items what is said about it, its details among them; suggestions are told where they are
 *     among them, what was rejected never is
 * @param flags what was flagged in it
 * @param isChecked whether that is known
 */
public record ReportedArticle(
    Article article, AnnotationSet items, List<ReportedFlag> flags, boolean isChecked) {

  /** As BCP 47 has its tags. */
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

  /** The gravest first, then as their places in this article follow each other. */
  public ReportedArticle {
    flags =
        flags.stream()
            .sorted(
                Comparator.<ReportedFlag, Flag.Severity>comparing(each -> each.flag().severity())
                    .thenComparing(each -> firstPlace(article, each.flag()))
                    .thenComparing(each -> each.flag().check())
                    .thenComparing(each -> each.flag().id().value()))
            .toList();
  }

  public ReportedArticle(Article article, AnnotationSet items, List<ReportedFlag> flags) {
    this(article, items, flags, /* isChecked= */ true);
  }

  /** One of which it is not known yet what is flagged in it. */
  public static ReportedArticle unchecked(Article article, AnnotationSet items) {
    return new ReportedArticle(article, items, List.of(), /* isChecked= */ false);
  }

  private static TextRange firstPlace(Article article, Flag flag) {
    return flag.evidence().stream()
        .filter(evidence -> evidence.article().equals(article.id()))
        .map(Flag.Evidence::range)
        .min(Comparator.naturalOrder())
        .orElseGet(() -> flag.evidence().getFirst().range());
  }

  String title() {
    return items.details().map(ArticleDetails::title).orElse(article.id().value());
  }

  /** Where it is known and may stand in a page. */
  Optional<String> language() {
    return items
        .details()
        .flatMap(ArticleDetails::language)
        .filter(language -> LANGUAGE.matcher(language).matches());
  }

  /** In reading order, without what was rejected. */
  List<Annotation> annotations() {
    return items.annotations().stream().filter(annotation -> !annotation.isRejected()).toList();
  }
}
