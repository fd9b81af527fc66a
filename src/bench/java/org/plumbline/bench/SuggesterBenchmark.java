package org.plumbline.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
import org.plumbline.language.Analyser;
import org.plumbline.language.EnglishModel;
import org.plumbline.language.ModelException;
import org.plumbline.suggest.NewsText;
import org.plumbline.suggest.Suggester;
import org.plumbline.suggest.Suggestions;

/**
 * How long it takes on one thread to find what can be suggested in an article of some 1,000 words,
 * and its figures and dates in a corpus of ten million characters. Times are milliseconds: a corpus
 * in 5,000 ms is 2 MB a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class SuggesterBenchmark {

  private static final int CORPUS = 10_000_000;

  private final Suggester suggester = new Suggester();
  private Optional<Analyser> analyser = Optional.empty();
  private List<NewsText> corpus = List.of();
  private int next;

  /** Writes the corpus and loads the model. */
  @Setup
  public void prepare() throws IOException, ModelException {
    corpus = GeneratedCorpus.ofLength(CORPUS);
    analyser = Optional.of(EnglishModel.open());
  }

  /** Another one each time. */
  private NewsText article() {
    next = (next + 1) % corpus.size();
    return corpus.get(next);
  }

  /** Figures and dates of one article, without a parse. */
  @Benchmark
  public Suggestions figuresOfArticle() {
    return suggester.figures(article());
  }

  /** All of one article. */
  @Benchmark
  public Suggestions allOfArticle() {
    return suggester.all(article(), analyser.orElseThrow());
  }

  /** Figures and dates of the corpus, without a parse. */
  @Benchmark
  public int figuresOfCorpus() {
    return corpus.stream()
        .mapToInt(article -> suggester.figures(article).suggestions().size())
        .sum();
  }
}
