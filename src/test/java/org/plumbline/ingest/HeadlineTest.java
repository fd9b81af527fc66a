package org.plumbline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A headline")
class HeadlineTest {

  private static final String HEADLINE = "Bridge over the Lune closes for repairs";

  @Test
  void isTheFirstLineThatReadsLikeOne() {
    assertThat(Headline.of(HEADLINE + "\n\nThe bridge closes on Monday.")).contains(HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BREAKING:",
        "Latest from our correspondents:",
        "LATEST NEWS",
        "WORLD / EUROPE",
        "POLITICS",
        "News",
        "By Ann Lee",
        "By Ann Lee and Bo Chan",
        "BY ANN VAN DER LEE",
        "Photo: Ann Lee",
        "Picture by Ann Lee",
        "Reporting by Ann Lee; editing by Bo Chan",
        "Published 3 March 2025",
        "Updated: Monday 10:15",
        "/Northern Wire/",
        "(Coastal Press)",
        "[Coastal Press]",
        "- Northern Wire",
        "https://news.example.org/bridge",
        "© 2025 Northern Wire",
        "Monday, 3 March 2025",
        "3 March 2025",
        "March 3, 2025",
        "2025-03-03 10:15",
        "03.03.2025",
        "* * *",
        "12345",
      })
  void isNoLabelCreditOrDate(String line) {
    assertThat(Headline.of(line + "\n\n" + HEADLINE + "\n")).contains(HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MAYOR RESIGNS AFTER LOST VOTE",
        "By the river, a town waits for rain",
        "By Monday, Rome will have a mayor",
        "Image of the city suffers",
        "Updated rules anger farmers",
        "Sources say bridge will close",
        "3 dead after bridge falls in March storm",
        "\"We had no choice,\" says minister",
        "Überschwemmung im Tal: drei Tote",
        "حريق كبير في الميناء",
        "港で火災 3人けが",
        "(Not) the end of an era",
      })
  void mayLookUnusual(String line) {
    assertThat(Headline.of(line + "\nThe text goes on.")).contains(line);
  }

  @Test
  void endsAtOtherLineSeparatorsToo() {
    assertThat(Headline.of("A bridge closes\u2028It is old.")).contains("A bridge closes");
  }

  @ParameterizedTest
  @CsvSource({"40, 199", "41, 200", "400, 200"})
  void isCutAtAWord(int words, int length) {
    String line = "five ".repeat(words).strip();

    String headline = Headline.of(line).orElseThrow();

    assertThat(headline).hasSize(length).matches("(five )*five…?");
  }

  @Test
  void cutWithoutASpaceKeepsCharactersWhole() {
    assertThat(Headline.of("a b" + "😊".repeat(200)).orElseThrow())
        .matches(title -> !Character.isHighSurrogate(title.charAt(title.length() - 2)));
  }

  @Test
  void isMissingWhereThereAreOnlyLabels() {
    assertThat(Headline.of("NEWS:\n\nBy Ann Lee\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "north-korea-withdrawal | North Korea withdraws soldiers from frontline in Ukraine",
        "port-budget | Harbour budget passes after night of wrangling in Port Selwyn",
        "river-flood | Flood toll rises in the valley of the Orre as rescuers reach last villages",
        "turnout-figures | Turnout figures questioned after close vote in Marrowgate",
      })
  void ofTheSampleArticlesIsFound(String sample, String headline) throws IngestException {
    IngestedArticle article = new ArticleReader().read(Path.of("sample-articles", sample + ".txt"));

    assertThat(article.title()).isEqualTo(headline);
    assertThat(article.slug()).isEqualTo(sample);
    assertThat(article.assumptions()).isEmpty();
  }

  @Test
  void isFoundFastInAnyLine() {
    String names = "By " + "Ann Lee von ".repeat(500_000) + "12!";

    assertThat(Headline.of(names)).hasValueSatisfying(title -> assertThat(title).endsWith("…"));
    assertThat(Headline.of("By " + "Aa ".repeat(50) + "x1234")).isPresent();
  }
}
