package org.plumbline.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.check.Checks;
import org.plumbline.check.Recheck;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.CheckedText;
import org.plumbline.language.Analyser;
import org.plumbline.language.EnglishModel;
import org.plumbline.language.ModelException;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.model.Item;
import org.plumbline.model.Quantity;
import org.plumbline.workspace.ProgramRecognisers;
import org.plumbline.workspace.Recognisers;

/**
 * How long all checks of an article take on one thread, suggestions not counted: of some 1,000
 * words for the first time, and of 10,000 words after the value of one figure was edited.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CheckBenchmark {

  /** In characters of news: some 1,000 and some 10,000 words. */
  private static final int SHORT = 6_000;

  private static final int LONG = 60_000;

  /** Enough that the program does not learn one by heart. */
  private static final int ARTICLES = 40;

  private final Recheck recheck = new Recheck();
  private List<CheckedArticle> articles = List.of();
  private List<CheckedArticle> edits = List.of();
  private int next;

  /** Reads the articles. */
  @Setup
  public void prepare() throws IOException, ModelException {
    Analyser analyser = EnglishModel.open();
    Recognisers recognisers = new ProgramRecognisers(() -> analyser);
    articles =
        GeneratedCorpus.ofLength(ARTICLES * SHORT).stream()
            .map(news -> CheckedNews.read("news", news.text(), recognisers, analyser))
            .toList();
    String together =
        String.join(
            "\n\n", GeneratedCorpus.ofLength(LONG).stream().map(news -> news.text()).toList());
    edits = edits(CheckedNews.read("news", together, recognisers, analyser));
    recheck.flags(edits.getFirst());
  }

  /** The same article with one of its counts set to each of some values. */
  private static List<CheckedArticle> edits(CheckedArticle article) {
    AnnotationSet items = article.body().items();
    Annotation count =
        items.annotations().stream()
            .filter(
                each ->
                    each.body() instanceof Figure figure && figure.figureKind() == FigureKind.COUNT)
            .findFirst()
            .orElseThrow();
    List<CheckedArticle> edits = new ArrayList<>();
    for (int value = 0; value < ARTICLES; value++) {
      Figure figure =
          ((Figure) count.body()).withQuantity(Quantity.exactly(BigDecimal.valueOf(value)));
      Item edited =
          new Annotation(
              count.id(),
              count.spans(),
              figure,
              count.status(),
              count.provenance(),
              count.note(),
              count.tags());
      edits.add(
          new CheckedArticle(
              article.article(),
              article.details(),
              new CheckedText(article.body().parsed(), items.with(List.of(edited), List.of())),
              article.headline()));
    }
    return edits;
  }

  private int next() {
    next = (next + 1) % ARTICLES;
    return next;
  }

  /** All checks of an article of 1,000 words, of which nothing was kept. */
  @Benchmark
  public List<Flag> wholeArticle() {
    CheckedArticle article = articles.get(next());
    return Checks.within(
        new CheckedArticle(
            article.article(),
            article.details(),
            fresh(article.body()),
            fresh(article.headline())));
  }

  private static CheckedText fresh(CheckedText text) {
    ParsedText parsed = text.parsed();
    return new CheckedText(new ParsedText(parsed.text(), parsed.paragraphs()), text.items());
  }

  /** The flags of an article of 10,000 words after one figure was given another value. */
  @Benchmark
  public List<Flag> afterOneEdit() {
    return recheck.flags(edits.get(next()));
  }
}
