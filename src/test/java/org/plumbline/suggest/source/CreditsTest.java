package org.plumbline.suggest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.language.press.Press;
import org.plumbline.model.Source.SourceKind;
import org.plumbline.suggest.NewsText;

class CreditsTest {

  private final Credits credits = new Credits(new Press());

  private List<FoundSource> read(String text) {
    return credits.of(text, new NewsText(text, Optional.empty()).paragraphs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Jane Doe | Jane Doe | PERSON
          By Jane Doe, political editor | Jane Doe | PERSON
          LONDON (Reuters) - Snow fell. | Reuters | PUBLICATION
          NEW YORK (AP) — Snow fell. | AP | PUBLICATION
          Snow fell all night. /Evening Gazette/ | Evening Gazette | PUBLICATION
          Snow fell all night. (AFP) | AFP | PUBLICATION
          Source: Ministry of Health | Ministry of Health | ORGANIZATION
          Photo: Reuters | Reuters | PUBLICATION
          """)
  void areFoundAtTheirPlaces(String text, String name, SourceKind kind) {
    assertThat(read(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.spans().quote(text)).isEqualTo(name);
              assertThat(found.source().name()).isEqualTo(name);
              assertThat(found.source().sourceKind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By dawn the snow had stopped.",
        "By Friday evening the roads were clear again.",
        "The ratio was 3/4 and/or less.",
        "Snow fell (it always does)."
      })
  void areNotSeenInSentences(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Jane Doe and John Roe"})
  void nameEveryAuthor(String text) {
    assertThat(read(text))
        .extracting(found -> found.source().name())
        .containsExactly("Jane Doe", "John Roe");
  }
}
