package org.plumbline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.language.EnglishModel;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;
import org.plumbline.model.Spelling;

/** What the sample article that began it all is to offer before a hand is moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedArticleTest {

  private String text = "";
  private Suggestions found = Suggestions.NONE;

  @BeforeAll
  void readArticle() throws Exception {
    text = Files.readString(Path.of("sample-articles/north-korea-withdrawal.txt"));
    NewsText article = new NewsText(text, Optional.of(LocalDate.of(2025, 2, 1)));
    found = new Suggester().all(article, EnglishModel.open());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 11     | count 11 about soldier send
          about 300    | count 300 about soldier kill
          about 2700   | count 2700 about soldier wound
          two          | count 2 exact soldier capture
          mid-January  | date 2025-01
          late 2024    | date 2024
          August 2024  | date 2024-08
          this week    | date 2025-W05
          October last year | date 2024-10
          """)
  void offersFigures(String quote, String saying) {
    assertThat(bodies(quote, Figure.class).map(SeedArticleTest::saying)).contains(saying);
  }

  private static String saying(Figure figure) {
    String kind = Spelling.of(figure.figureKind());
    return figure.date().isPresent()
        ? kind + " " + figure.date().get()
        : String.join(
            " ",
            kind,
            figure.quantity().min().orElseThrow().toPlainString(),
            Spelling.of(figure.quantity().approximation()),
            figure.counted().orElse("-"),
            figure.event().orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          South Korea's intelligence service     | organization
          South Korea's National Intelligence Service | organization
          Ukrainian President Volodymyr Zelensky | person
          theguardian                            | publication
          Telegraph                              | publication
          """)
  void offersSources(String quote, String kind) {
    assertThat(bodies(quote, Source.class).map(source -> Spelling.of(source.sourceKind())))
        .contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          South Korea's intelligence service | about 300 North Korean soldiers have been killed
          South Korea's National Intelligence Service | North Korean troops withdrew
          theguardian | about 2700 have been wounded
          """)
  void linksClaimsToTheirSources(String source, String words) {
    assertThat(
            found.relations().stream()
                .filter(relation -> relation.type() == RelationType.ATTRIBUTED_TO)
                .filter(relation -> quote(relation.to()).equals(source))
                .map(relation -> quote(relation.from())))
        .anyMatch(claim -> claim.contains(words));
  }

  @Test
  void tellsSpeculationFromWhatIsConfirmed() {
    assertThat(claim("they have withdrawn")).contains("speculated");
    assertThat(claim("North Korean troops withdrew")).contains("confirmed");
  }

  private List<String> claim(String words) {
    return found.suggestions().stream()
        .filter(suggestion -> suggestion.body() instanceof Claim)
        .filter(suggestion -> suggestion.spans().quote(text).contains(words))
        .map(suggestion -> Spelling.of(((Claim) suggestion.body()).certainty()))
        .collect(Collectors.toList());
  }

  private String quote(AnnotationId id) {
    return found.suggestions().stream()
        .filter(suggestion -> suggestion.id().equals(id))
        .map(suggestion -> suggestion.spans().quote(text))
        .findFirst()
        .orElseThrow();
  }

  private <T> Optional<T> bodies(String quote, Class<T> type) {
    return found.suggestions().stream()
        .filter(suggestion -> suggestion.spans().quote(text).equals(quote))
        .map(Suggestion::body)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
