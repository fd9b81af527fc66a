package org.plumbline.check.repetition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.text.Paragraphs.Paragraph;
import org.plumbline.text.TextRange;

/** A headline or paragraph that stands twice. */
public final class RepeatedPassageCheck implements Check {

  /** In words; shorter ones are labels and bylines, which may come again. */
  private static final int SHORTEST = 4;

  @Override
  public String id() {
    return "repeated-passage";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of();
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    String text = article.body().text();
    Map<String, List<TextRange>> places =
        article.body().parsed().division().all().stream()
            .filter(paragraph -> !paragraph.isBlank())
            .map(Paragraph::range)
            .map(range -> range.trimmedIn(text))
            .collect(Collectors.groupingBy(range -> words(range.in(text))));
    return places.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .filter(entry -> entry.getKey().split(" ", -1).length >= SHORTEST)
        .map(entry -> flag(article, entry.getValue()));
  }

  private Flag flag(CheckedArticle article, List<TextRange> places) {
    return article.flag(
        this,
        Severity.LOW,
        "The same paragraph stands %s.".formatted(times(places.size())),
        places.stream().map(article::evidence).toList());
  }

  private static String times(int count) {
    return count == 2 ? "twice" : count + " times";
  }

  private static String words(String passage) {
    return passage.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
