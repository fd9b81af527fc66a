package org.plumbline.check.repetition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.text.TextRange;

/** A headline, paragraph or sentence that stands twice. */
public final class RepeatedPassageCheck implements Check {

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
    Passages passages = Passages.of(article.body().parsed());
    List<List<Passage>> paragraphs = repeated(passages.paragraphs());
    Set<TextRange> told =
        paragraphs.stream()
            .flatMap(List::stream)
            .map(Passage::paragraph)
            .collect(Collectors.toSet());
    Stream<Passage> sentences =
        passages.sentences().stream().filter(sentence -> !told.contains(sentence.paragraph()));
    return Stream.concat(
        paragraphs.stream().map(places -> flag(article, "paragraph", places)),
        repeated(sentences.toList()).stream().map(places -> flag(article, "sentence", places)));
  }

  private static List<List<Passage>> repeated(List<Passage> passages) {
    return passages.stream().collect(Collectors.groupingBy(Passage::words)).values().stream()
        .filter(places -> places.size() > 1)
        .toList();
  }

  private Flag flag(CheckedArticle article, String what, List<Passage> places) {
    String name = places.getFirst().isHeading() ? "headline" : what;
    String count = places.size() == 2 ? "twice" : places.size() + " times";
    return article.flag(
        this,
        Severity.LOW,
        "The same %s stands %s.".formatted(name, count),
        places.stream().map(Passage::range).map(article::evidence).toList());
  }
}
