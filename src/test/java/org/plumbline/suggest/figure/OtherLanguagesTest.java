package org.plumbline.suggest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.text.TextRange;

class OtherLanguagesTest {

  private static List<FoundFigure> figures(String language, String text) {
    return FigureRecogniser.of(language)
        .recognise(text, new TextRange(0, text.length()), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Etwa 1.200 Menschen kamen.            | 1.200          | COUNT   | 1200       |
          de | Der Umsatz stieg um 3,5 Prozent.      | 3,5 Prozent    | PERCENT | 3.5        | %
          de | Es kostet 2,7 Millionen Euro.         | 2,7 Millionen Euro | MONEY | 2700000  | EUR
          de | In Kiel wurden 12 Boote gesehen.      | 12             | COUNT   | 12         |
          fr | Le budget est de 12 000 €.            | 12 000 €       | MONEY   | 12000      | EUR
          fr | Plus de 5 millions de voix            | 5 millions     | COUNT   | 5000000    |
          es | Subió un 4,2 por ciento.              | 4,2 por ciento | PERCENT | 4.2        | %
          es | a 30 kilómetros de Vigo               | 30 kilómetros  | MEASURE | 30         | km
          en-GB | Some 1,200 people came.            | Some 1,200     | COUNT   | 1200       |
          """)
  void findsFiguresInDigits(
      String language, String text, String written, String kind, BigDecimal value, String unit) {
    List<FoundFigure> found = figures(language, text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().range().in(text)).isEqualTo(written);
    assertThat(found.getFirst().figure().figureKind()).hasToString(kind);
    assertThat(found.getFirst().figure().quantity().min().orElseThrow())
        .isEqualByComparingTo(value);
    assertThat(found.getFirst().figure().unit()).isEqualTo(Optional.ofNullable(unit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Am 12. Mai 2024 um 10.30 Uhr, Seite 5. | 2024-05-12
          fr | Le 3 mai 2024 à 10 heures              | 2024-05-03
          es | El 3 de mayo de 2024                   | 2024-05-03
          """)
  void findsDatesAndNotTheirNumbers(String language, String text, String date) {
    assertThat(figures(language, text))
        .singleElement()
        .satisfies(found -> assertThat(found.figure().date()).contains(date));
  }

  @Test
  void findsNothingInNamesOfThings() {
    assertThat(figures("de", "Der A320 und die B 5")).isEmpty();
  }
}
