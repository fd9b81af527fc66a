package org.plumbline.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.CheckedText;
import org.plumbline.language.Analyser;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation.Status;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.Item;
import org.plumbline.suggest.NewsText;
import org.plumbline.suggest.SuggestedRelation;
import org.plumbline.suggest.Suggestions;

/**
 * What was read of an article, and what the program would tag in it.
 *
 * @param text the text, read
 * @param found what could be tagged in the text
 * @param headline the title, read as a text of its own
 * @param inHeadline what could be tagged in the title, were it part of the text
 */
public record ReadArticle(
    ParsedText text, Suggestions found, ParsedText headline, Suggestions inHeadline) {

  /** Who stands as the maker of what nobody has decided upon. */
  private static final AnalystId PROGRAM = new AnalystId("plumbline");

  /** Reads an article whose text was not read yet. */
  public static ReadArticle of(
      Article article, ArticleDetails details, Recognisers recognisers, Analyser analyser) {
    return of(recognisers.read(article.text(), analyser), details, recognisers, analyser);
  }

  /**
   * Reads what concerns the details of an article whose text was read before.
   *
   * @param text the text, read
   */
  public static ReadArticle of(
      ParsedText text, ArticleDetails details, Recognisers recognisers, Analyser analyser) {
    Optional<LocalDate> publishedOn = details.publishedOn();
    // A title alone is too short to tell its language by.
    ParsedText headline =
        text.paragraphs().isEmpty()
            ? ParsedText.unread(details.title())
            : ParsedText.of(details.title(), analyser);
    return new ReadArticle(
        text, recognisers.all(text, publishedOn), headline, recognisers.all(headline, publishedOn));
  }

  /** One of which, for want of a language model, only what needs no parse was found. */
  public static ReadArticle unparsed(
      Article article, ArticleDetails details, Recognisers recognisers) {
    return new ReadArticle(
        ParsedText.unread(article.text()),
        recognisers.figures(new NewsText(article.text(), details.publishedOn())),
        ParsedText.unread(details.title()),
        Suggestions.NONE);
  }

  /** One of which nothing was read and nothing was found. */
  public static ReadArticle unread(Article article, ArticleDetails details) {
    return new ReadArticle(
        ParsedText.unread(article.text()),
        Suggestions.NONE,
        ParsedText.unread(details.title()),
        Suggestions.NONE);
  }

  /**
   * The article as the checks see it.
   *
   * @param items what counts as tagged in it: accepted, and suggested where nothing was tagged
   */
  public CheckedArticle checked(Article article, ArticleDetails details, AnnotationSet items) {
    return new CheckedArticle(
        article,
        details,
        new CheckedText(text, items),
        new CheckedText(headline, AnnotationSet.of(items(inHeadline, Instant.EPOCH))));
  }

  /**
   * What is said about the article, with what was found where nothing was tagged, and without what
   * was rejected.
   *
   * @param now when what was found is said to have been made
   */
  public AnnotationSet over(AnnotationSet items, Instant now) {
    return OpenSuggestions.of(items, found, PROGRAM, now)
        .over(items, EnumSet.allOf(AnnotationKind.class));
  }

  private static List<Item> items(Suggestions suggestions, Instant now) {
    List<Item> items = new ArrayList<>();
    suggestions.suggestions().stream()
        .map(suggestion -> suggestion.annotation(Status.SUGGESTED, PROGRAM, now))
        .forEach(items::add);
    suggestions.relations().stream().map(SuggestedRelation::relation).forEach(items::add);
    return items;
  }
}
