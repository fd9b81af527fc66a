package org.plumbline.bench;

import java.io.IOException;
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
import org.openjdk.jmh.infra.Blackhole;
import org.plumbline.language.EnglishModel;
import org.plumbline.language.ModelException;
import org.plumbline.text.TextRange;

/** How long English takes to load, and the sample articles to read, on one thread. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class EnglishModelBenchmark {

  private EnglishModel model;
  private List<String> paragraphs;

  /** Loads what is to be read, and says how much it is. */
  @Setup
  public void load() throws IOException, ModelException {
    model = EnglishModel.open();
    paragraphs = SampleText.paragraphs();
    System.out.println(paragraphs.stream().mapToInt(String::length).sum() + " characters");
  }

  /** How often a second all the sample articles are read; times their length is the speed. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  public void readSampleArticles(Blackhole readings) {
    for (String paragraph : paragraphs) {
      readings.consume(model.analyse(paragraph, new TextRange(0, paragraph.length())));
    }
  }

  /** The file's pages are in memory already. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public EnglishModel open() throws ModelException {
    return EnglishModel.open();
  }
}
