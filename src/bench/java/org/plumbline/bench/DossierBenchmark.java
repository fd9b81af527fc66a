package org.plumbline.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import org.plumbline.check.across.ArticleDigest;
import org.plumbline.check.across.Dossier;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.language.Analyser;
import org.plumbline.language.EnglishModel;
import org.plumbline.language.ModelException;
import org.plumbline.model.Flag;
import org.plumbline.suggest.NewsText;
import org.plumbline.workspace.ProgramRecognisers;
import org.plumbline.workspace.Recognisers;

/**
 * How long it takes to hold 1,000 articles of one dossier against each other on one thread,
 * suggestions not counted. Each ten tell of the same events, under the same names and with other
 * numbers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class DossierBenchmark {

  private static final int ARTICLES = 1_000;
  private static final int OF_ONE_EVENT = 10;

  /** Names, as far as spelling tells. */
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{L}{3,}");

  private static final int SYLLABLES = 4;
  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";

  /** In characters: some 300 words each. */
  private static final int LENGTH = 1_800;

  private List<CheckedArticle> articles = List.of();

  /** Reads the articles. */
  @Setup
  public void prepare() throws IOException, ModelException {
    Analyser analyser = EnglishModel.open();
    Recognisers recognisers = new ProgramRecognisers(() -> analyser);
    List<NewsText> news = GeneratedCorpus.articles(ARTICLES, LENGTH);
    articles =
        IntStream.range(0, ARTICLES)
            .mapToObj(
                at ->
                    CheckedNews.read(
                        "news-" + at, renamed(news.get(at).text(), at), recognisers, analyser))
            .toList();
  }

  /** The text with names of its own event in the place of the others. */
  private static String renamed(String text, int article) {
    int event = article / OF_ONE_EVENT;
    return NAME.matcher(text).replaceAll(name -> name(new Random(name.group().hashCode() + event)));
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int syllable = 0; syllable < SYLLABLES; syllable++) {
      name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** What 1,000 articles disagree on. */
  @Benchmark
  public List<Flag> dossier() {
    Dossier dossier = new Dossier();
    articles.forEach(article -> dossier.put(ArticleDigest.of(article)));
    return dossier.flags();
  }
}
