package org.plumbline.check.standfirst;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.standfirst.BodyText.Usage;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/**
 * A first paragraph that sums up the rest of the article.
 *
 * @param text all of it
 * @param range of that paragraph, in UTF-16 units
 * @param sentences of that paragraph
 * @param body the rest
 */
record Standfirst(String text, TextRange range, List<Tree> sentences, BodyText body) {

  /** In words that carry meaning: what is shorter is a label or a place line. */
  private static final int SHORTEST = 6;

  /** The rest of the article, in sentences, that a standfirst at least sums up. */
  private static final int LEAST_BODY = 3;

  /**
   * The least that two shares make up together: that of its words which the rest has as well, and
   * that of its pairs of neighbouring words of which one sentence of the rest has both. Nearly all
   * leads of agency reports, which the rest goes on from and does not repeat, have less.
   */
  private static final double LEAST_SHARES = 1.1;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’')]*$");

  /** "CAIRO, 3 May --", "SAN JUAN –", "Paris (Agency) –": with it begins the report itself. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}{3,}(?: \\p{Lu}+)*(?:, [^.!?;(]{2,40}?)?|[^.!?;(]{2,60}\\([^)]{2,40}\\))"
              + "(?: ?--| [–—-]) ");

  /** What was read of a text once and for all. */
  private record Kept(Optional<Standfirst> standfirst) {}

  static Optional<Standfirst> of(ParsedText text) {
    return text.view(Kept.class, whole -> new Kept(read(whole))).standfirst();
  }

  private static Optional<Standfirst> read(ParsedText text) {
    List<List<Sentence>> paragraphs =
        text.paragraphs().stream()
            .map(Analysis::sentences)
            .filter(sentences -> !sentences.isEmpty())
            .toList();
    // A title of its own may stand above.
    return Stream.of(0, 1)
        .filter(at -> at + 1 < paragraphs.size())
        .filter(at -> isSentence(text.text(), paragraphs.get(at)))
        .findFirst()
        .filter(at -> !isDatelined(text.text(), paragraphs.get(at)))
        .map(
            at ->
                of(
                    text.text(),
                    paragraphs.get(at),
                    paragraphs.subList(at + 1, paragraphs.size()).stream()
                        .flatMap(List::stream)
                        .toList()))
        .filter(Standfirst::sumsUp);
  }

  private static boolean isSentence(String text, List<Sentence> paragraph) {
    return SENTENCE_END.matcher(paragraph.getLast().range().in(text).strip()).find();
  }

  private static boolean isDatelined(String text, List<Sentence> paragraph) {
    return DATELINE.matcher(text.substring(paragraph.getFirst().range().start())).find();
  }

  private static Standfirst of(String text, List<Sentence> summary, List<Sentence> rest) {
    return new Standfirst(
        text,
        summary.getFirst().range().hull(summary.getLast().range()),
        summary.stream().map(Tree::new).toList(),
        BodyText.of(rest));
  }

  private boolean sumsUp() {
    List<List<String>> told = sentences.stream().map(Stems::inOrder).toList();
    List<String> words = told.stream().flatMap(List::stream).toList();
    long known = words.stream().filter(body::hasStem).count();
    long pairs = told.stream().mapToLong(stems -> Math.max(0, stems.size() - 1)).sum();
    long knownPairs =
        told.stream()
            .mapToLong(
                stems ->
                    Stream.iterate(1, at -> at < stems.size(), at -> at + 1)
                        .filter(at -> body.hasTogether(stems.get(at - 1), stems.get(at)))
                        .count())
            .sum();
    return words.size() >= SHORTEST
        && body.sentences().size() >= LEAST_BODY
        && (double) known / words.size() + (double) knownPairs / Math.max(1, pairs) >= LEAST_SHARES;
  }

  /** Whether a word, in any of its forms, stands in the standfirst. */
  boolean says(String lemma) {
    return sentences.stream()
        .anyMatch(tree -> words(tree).anyMatch(word -> tree.lemma(word).equals(lemma)));
  }

  /** Every word of the standfirst. */
  Stream<Usage> usages() {
    return sentences.stream().flatMap(tree -> words(tree).mapToObj(word -> new Usage(tree, word)));
  }

  private static IntStream words(Tree tree) {
    return IntStream.range(0, tree.size());
  }
}
