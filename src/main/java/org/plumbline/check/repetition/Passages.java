package org.plumbline.check.repetition;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.Paragraphs.Paragraph;
import org.plumbline.text.TextRange;

/**
 * What of a text is not meant to stand twice. Labels, by-lines, captions, appeals to the reader
 * ("Sign up for our newsletter.") and passages that are quotes from end to end are left out: a
 * quote is often repeated on purpose, set large.
 *
 * @param paragraphs in reading order, headlines too
 * @param sentences in reading order
 */
record Passages(List<Passage> paragraphs, List<Passage> sentences) {

  /** In words; shorter ones are labels. */
  private static final int SHORTEST_HEADING = 4;

  /** In words; short sentences come again by themselves: "He declined to comment." */
  private static final int SHORTEST_SENTENCE = 6;

  /** So far down, counted in lines that are not blank, a line may be a headline. */
  private static final int LAST_HEADING = 5;

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SENTENCE =
      Pattern.compile(".*[.!?…:;][\\s\"”’')\\]]*", Pattern.DOTALL);
  private static final Pattern QUOTE = Pattern.compile("[\"“„‘'«].*[\"”“’'»][.,]?", Pattern.DOTALL);
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:by|photo(?:graph|s)?|image|picture|file|video|source|credit)\\b.*"
              + "|.*\\((?:\\p{L}+ )?(?:photo|image|picture|file)\\b.*|.*/getty.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  static Passages of(ParsedText text) {
    return text.view(Passages.class, Passages::read);
  }

  private static Passages read(ParsedText text) {
    List<Passage> lines =
        text.division().all().stream()
            .filter(line -> !line.isBlank())
            .map(line -> line(line, text.text()))
            .toList();
    List<Passage> paragraphs =
        lines.stream()
            .filter(line -> line.isHeading() || isSentence(line.range().in(text.text())))
            .filter(line -> isToStandOnce(line, text))
            .toList();
    List<Passage> sentences =
        text.paragraphs().stream()
            .flatMap(paragraph -> sentences(paragraph.paragraph(), paragraph.sentences(), text))
            .filter(sentence -> isToStandOnce(sentence, text))
            .toList();
    return new Passages(paragraphs, sentences);
  }

  private static Passage line(Paragraph line, String text) {
    TextRange range = line.range().trimmedIn(text);
    boolean isHeading = line.number() <= LAST_HEADING && !isSentence(range.in(text));
    return new Passage(range, range, words(range.in(text)), isHeading);
  }

  private static Stream<Passage> sentences(
      TextRange paragraph, List<Sentence> sentences, ParsedText text) {
    return sentences.stream()
        .map(Sentence::range)
        .filter(range -> isSentence(range.in(text.text())))
        .map(range -> new Passage(range, paragraph, words(range.in(text.text())), false));
  }

  private static boolean isToStandOnce(Passage passage, ParsedText text) {
    int shortest = passage.isHeading() ? SHORTEST_HEADING : SHORTEST_SENTENCE;
    String quote = passage.range().in(text.text());
    return passage.words().split(" ", shortest + 1).length >= shortest
        && !QUOTE.matcher(quote).matches()
        && !CREDIT.matcher(quote).matches()
        && (passage.isHeading() || !isAppeal(passage, text));
  }

  private static boolean isSentence(String passage) {
    return SENTENCE.matcher(passage).matches();
  }

  /** Whether a passage bids the reader do something. */
  private static boolean isAppeal(Passage passage, ParsedText text) {
    return text.sentence(passage.range())
        .map(Tree::new)
        .filter(tree -> tree.tag(0).equals("VB"))
        .filter(tree -> tree.dependents(0).noneMatch(tree::isSubject))
        .isPresent();
  }

  private static String words(String passage) {
    return OTHER.matcher(passage.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
