package org.plumbline.check.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.Latest;
import org.plumbline.check.standfirst.Stems;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/**
 * An article as its headline is read against it.
 *
 * @param article with its headline
 * @param headline the sentences of the headline
 * @param copies where the headline stands in the text, if it does
 * @param sentences of the text without those copies
 * @param words all words of these sentences, in lower case, and the initials of their names
 * @param stems of these words
 */
record Story(
    CheckedArticle article,
    List<Tree> headline,
    List<TextRange> copies,
    List<Told> sentences,
    Set<String> words,
    Set<String> stems) {

  /** A sentence of the text, and what it is about. */
  record Told(Tree tree, Set<String> stems) {}

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: (?:of|and|the|for) | )(?:\\p{Lu}[\\p{L}'’-]+ ?(?:of |and |the"
              + " |for )?){1,8}");

  /** Of a text, by the headline that it was last read with. */
  private record Kept(Latest<String, Story> latest) {}

  static Story of(CheckedArticle article) {
    return article
        .body()
        .parsed()
        .view(Kept.class, _ -> new Kept(new Latest<>()))
        .latest()
        .of(article.headline().text(), _ -> read(article))
        .in(article);
  }

  /** The same with other annotations. */
  private Story in(CheckedArticle now) {
    return new Story(now, headline, copies, sentences, words, stems);
  }

  private static Story read(CheckedArticle article) {
    String text = article.body().text();
    String title = bare(article.headline().text());
    List<TextRange> copies =
        article.body().parsed().division().all().stream()
            .filter(line -> !line.isBlank() && bare(line.range().in(text)).equals(title))
            .map(line -> line.range().trimmedIn(text))
            .toList();
    List<Told> sentences =
        article
            .body()
            .parsed()
            .sentences()
            .filter(sentence -> copies.stream().noneMatch(sentence.range()::overlaps))
            .map(Tree::new)
            .map(tree -> new Told(tree, Stems.of(tree)))
            .toList();
    Set<String> words = words(sentences, text);
    return new Story(
        article,
        article.headline().parsed().sentences().map(Tree::new).toList(),
        copies,
        sentences,
        words,
        words.stream().map(Stems::of).collect(Collectors.toSet()));
  }

  private static Set<String> words(List<Told> sentences, String text) {
    Set<String> words = new HashSet<>();
    for (Told told : sentences) {
      for (int word = 0; word < told.tree().size(); word++) {
        for (String part : OTHER.split(told.tree().form(word).toLowerCase(Locale.ROOT), -1)) {
          words.add(part);
        }
      }
      String sentence = told.tree().sentence().range().in(text);
      NAME.matcher(sentence).results().forEach(name -> words.add(Stems.initials(name.group())));
    }
    return words;
  }

  private static String bare(String line) {
    return OTHER.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether the text has a word, another one of its family, or what it is short for. */
  boolean has(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String letters = OTHER.matcher(lower).replaceAll("");
    return words.contains(letters) || stems.contains(Stems.of(lower));
  }

  /** The sentence that tells most of what a headline tells; of equals, the first. */
  Optional<Told> closest(Tree statement, int least) {
    Set<String> about = Stems.of(statement);
    return sentences.stream()
        .filter(told -> Stems.shared(about, told.stems()) >= least)
        .max(
            Comparator.<Told>comparingLong(told -> Stems.shared(about, told.stems()))
                .thenComparing(
                    told -> told.tree().sentence().range().start(), Comparator.reverseOrder()));
  }

  /** The headline's place in the text, where it stands there, and the place that is against it. */
  List<TextRange> evidence(TextRange against) {
    List<TextRange> evidence = new ArrayList<>(copies);
    evidence.add(against);
    return evidence;
  }
}
