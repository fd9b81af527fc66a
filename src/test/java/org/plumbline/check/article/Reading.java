package org.plumbline.check.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.suggest.English;
import org.plumbline.workspace.ProgramRecognisers;
import org.plumbline.workspace.ReadArticle;
import org.plumbline.workspace.Recognisers;

/** Articles as the checks see them, made of a text by the program's own recognisers. */
public final class Reading {

  private static final Recognisers RECOGNISERS = new ProgramRecognisers(English::analyser);

  private Reading() {}

  /** An article of which only the text is known. */
  public static CheckedArticle of(String text) {
    return of("Untitled", text, Optional.empty());
  }

  public static CheckedArticle of(String title, String text) {
    return of(title, text, Optional.empty());
  }

  public static CheckedArticle published(String day, String text) {
    return of("Untitled", text, Optional.of(LocalDate.parse(day)));
  }

  public static CheckedArticle of(String title, String text, Optional<LocalDate> publishedOn) {
    return of(
        ArticleDetails.titled(new ArticleId("article"), title).withPublishedOn(publishedOn), text);
  }

  /** One of several articles. */
  public static CheckedArticle of(ArticleDetails details, String text) {
    Article article = new Article(details.id(), text);
    ReadArticle read = ReadArticle.of(article, details, RECOGNISERS, English.analyser());
    AnnotationSet items = read.over(AnnotationSet.EMPTY, Instant.EPOCH);
    return read.checked(article, details, items);
  }

  /** What a check points at: a line a flag, its quotes parted by strokes. */
  public static List<String> flagged(Check check, CheckedArticle article) {
    return check.check(article).map(Reading::quotes).toList();
  }

  private static String quotes(Flag flag) {
    return String.join(" | ", flag.evidence().stream().map(Flag.Evidence::quote).toList());
  }
}
