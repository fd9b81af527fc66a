package org.plumbline.check.across;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.model.ArticleId;

/**
 * What of an article is compared with other articles. Small, so that those of a large project can
 * be kept when the articles themselves are not.
 */
public final class ArticleDigest {

  private final ArticleId article;
  private final Outlet outlet;
  private final Terms terms;
  private final Map<String, List<Mention>> mentions;

  /**
   * Who published an article, and when.
   *
   * @param publisher where known
   * @param publishedOn the day, where known
   */
  record Outlet(Optional<String> publisher, String title, Optional<LocalDate> publishedOn) {}

  ArticleDigest(ArticleId article, Outlet outlet, Terms terms, List<Mention> mentions) {
    this.article = article;
    this.outlet = outlet;
    this.terms = terms;
    this.mentions = mentions.stream().collect(Collectors.groupingBy(Mention::key));
  }

  /** Reads what can be compared of an article. */
  public static ArticleDigest of(CheckedArticle article) {
    SettingReader settings = new SettingReader(article);
    return new ArticleDigest(
        article.article().id(),
        new Outlet(
            article.details().publisher(),
            article.details().title(),
            article.details().publishedOn()),
        Terms.of(article),
        Stream.<Mention>concat(
                new AmountReader(article, settings).read(),
                new OccurrenceReader(article, settings).read())
            .toList());
  }

  public ArticleId article() {
    return article;
  }

  Outlet outlet() {
    return outlet;
  }

  Terms terms() {
    return terms;
  }

  /** What can be compared, by what it can be compared with. */
  Map<String, List<Mention>> mentions() {
    return mentions;
  }
}
