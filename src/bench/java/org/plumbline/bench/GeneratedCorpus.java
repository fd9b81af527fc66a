package org.plumbline.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.plumbline.suggest.NewsText;

/**
 * Articles by the megabyte: paragraphs of the sample articles in an order of chance, with other
 * digits in their numbers, so that no two articles are alike. The same at every run.
 */
final class GeneratedCorpus {

  /** In characters: some 1,000 words. */
  private static final int ARTICLE = 6000;

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2025, 2, 1));

  private final Random random = new Random(1);
  private final List<String> paragraphs;

  private GeneratedCorpus(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /**
   * @param characters how many it has at least
   */
  static List<NewsText> ofLength(int characters) throws IOException {
    GeneratedCorpus corpus = new GeneratedCorpus(SampleText.paragraphs());
    List<NewsText> articles = new ArrayList<>();
    for (int length = 0; length < characters; length += articles.getLast().text().length()) {
      articles.add(new NewsText(corpus.article(ARTICLE), PUBLISHED));
    }
    return articles;
  }

  /**
   * @param length of each in characters, at least
   */
  static List<NewsText> articles(int number, int length) throws IOException {
    GeneratedCorpus corpus = new GeneratedCorpus(SampleText.paragraphs());
    return Stream.generate(() -> new NewsText(corpus.article(length), PUBLISHED))
        .limit(number)
        .toList();
  }

  private String article(int length) {
    StringJoiner text = new StringJoiner("\n\n");
    while (text.length() < length) {
      text.add(withOtherDigits(paragraphs.get(random.nextInt(paragraphs.size()))));
    }
    return text.toString();
  }

  private String withOtherDigits(String paragraph) {
    StringBuilder other = new StringBuilder(paragraph);
    for (int i = 0; i < other.length(); i++) {
      if (Character.isDigit(other.charAt(i))) {
        other.setCharAt(i, (char) ('1' + random.nextInt(9)));
      }
    }
    return other.toString();
  }
}
