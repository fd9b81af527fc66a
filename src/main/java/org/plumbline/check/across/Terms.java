package org.plumbline.check.across;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FigureMention;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Figure.FigureKind;

/**
 * The words by which an article is known to be on one event with another one.
 *
 * @param names the words of names, in lower case and alphabetical order
 * @param words lemmas of nouns and verbs, and the days that are named, in alphabetical order
 */
record Terms(List<String> names, List<String> words) {

  private static final Lexicon COMMON = Lexicon.beside(Terms.class, "common-words.txt");

  /** In characters; a longer one in capitals alone is a headline's. */
  private static final int LONGEST_ACRONYM = 5;

  /** Both in alphabetical order, so that sums over them come out the same each time. */
  private static Terms of(Set<String> names, Set<String> words) {
    return new Terms(names.stream().sorted().toList(), words.stream().sorted().toList());
  }

  static Terms of(CheckedArticle article) {
    Terms text = article.body().parsed().view(Terms.class, Terms::read);
    Terms headline = article.headline().parsed().view(Terms.class, Terms::read);
    Set<String> names = new HashSet<>(text.names);
    names.addAll(headline.names);
    Set<String> words = new HashSet<>(text.words);
    words.addAll(headline.words);
    article.body().figures().stream().flatMap(Terms::day).forEach(words::add);
    return of(names, words);
  }

  private static Stream<String> day(FigureMention figure) {
    return figure.figure().figureKind() == FigureKind.DATE
        ? figure.figure().date().filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d")).stream()
        : Stream.empty();
  }

  private static Terms read(ParsedText text) {
    Set<String> names = new HashSet<>();
    Set<String> words = new HashSet<>();
    text.sentences()
        .flatMap(sentence -> sentence.tokens().stream())
        .forEach(
            token -> {
              if (isName(token)) {
                names.add(name(token));
              } else if (isContent(token)) {
                words.add(token.lemma());
              }
            });
    return of(names, words);
  }

  static String name(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  static boolean isName(Token token) {
    String form = token.form();
    return token.tag().startsWith("NNP")
        && Character.isLetter(form.codePointAt(0))
        && (form.length() <= LONGEST_ACRONYM || !form.equals(form.toUpperCase(Locale.ROOT)));
  }

  /** Whether a word says what a text is about. */
  static boolean isContent(Token token) {
    String tag = token.tag();
    return (tag.startsWith("N") || tag.startsWith("VB"))
        && token.lemma().length() > 1
        && Character.isLetter(token.lemma().codePointAt(0))
        && !COMMON.contains(token.lemma());
  }
}
