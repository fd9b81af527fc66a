package org.plumbline.suggest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.text.TextRange;

/** Published on Wednesday, 17 January 2024. */
class OtherLanguagesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Brücke wurde am 3. Januar 2024 gesperrt.         | 3. Januar 2024 = 2024-01-03
          de | Am Montag, den 8. Januar wurde sie gesperrt.         | Montag, den 8. Januar = 2024-01-08
          de | Die Brücke wurde am Montag gesperrt.                 | Montag = 2024-01-15
          de | Die Brücke wird am Montag gesperrt.                  | Montag = 2024-01-22
          de | Sie wurde Mitte Januar gesperrt.                     | Mitte Januar = 2024-01
          de | Sie wurde im Oktober 2022 gebaut.                    | Oktober 2022 = 2022-10
          de | Sie wurde im Jahr 1995 gebaut.                       | 1995 = 1995
          de | Sie wurde gestern gesperrt.                          | gestern = 2024-01-16
          de | Sie wurde am 3.1.2024 gesperrt.                      | 3.1.2024 = 2024-01-03
          de | Rund 2000 Menschen kamen.                            |
          fr | Le pont a été fermé le 3 janvier 2024.               | 3 janvier 2024 = 2024-01-03
          fr | Le pont a été fermé le 1er mars 2023.                | 1er mars 2023 = 2023-03-01
          fr | Le pont a été fermé lundi matin.                     | lundi matin = 2024-01-15TMO
          fr | Le pont sera fermé lundi.                            | lundi = 2024-01-22
          fr | Le pont a été fermé en octobre 2022.                 | octobre 2022 = 2022-10
          fr | Le pont date du 3/2/1962.                            | 3/2/1962 = 1962-02-03
          es | El puente fue cerrado el 3 de enero de 2024.         | 3 de enero de 2024 = 2024-01-03
          es | El puente fue cerrado el lunes.                      | lunes = 2024-01-15
          es | El puente fue cerrado en octubre de 2022.            | octubre de 2022 = 2022-10
          nl | De brug is op 2024-01-03 gesloten, op 3 januari.     | 2024-01-03 = 2024-01-03
          """)
  void nameDaysMonthsAndYears(String language, String text, String found) {
    TextRange all = new TextRange(0, text.length());
    String finds =
        DateRecogniser.of(language)
            .recognise(text, all, Optional.of(LocalDate.of(2024, 1, 17)))
            .stream()
            .map(date -> date.range().in(text) + " = " + date.figure().date().orElse("?"))
            .collect(Collectors.joining("; "));
    assertThat(finds).isEqualTo(found == null ? "" : found);
  }
}
