package org.plumbline.suggest.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.text.TextRange;

class NumeralReaderTest {

  private final NumeralReader reader = new NumeralReader();

  private static TextRange all(String text) {
    return new TextRange(0, text.length());
  }

  private static void assertReads(
      Optional<Numeral> found, String text, String written, BigDecimal value) {
    assertThat(found).isPresent();
    assertThat(found.get().range().in(text)).isEqualTo(written);
    assertThat(found.get().value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          11 soldiers                    | 11                         | 11
          1,234.5 km                     | 1,234.5                    | 1234.5
          1.234,5 km                     | 1.234,5                    | 1234.5
          1.234.567 Einwohner            | 1.234.567                  | 1234567
          1 234 567 people               | 1 234 567                  | 1234567
          1,00,000 rupees                | 1,00,000                   | 100000
          12,34,567.89 rupees            | 12,34,567.89               | 1234567.89
          12,345,678 people              | 12,345,678                 | 12345678
          22,24,26                       | 22                         | 22
          1, 2 and 3                     | 1                          | 1
          4.800                          | 4.800                      | 4.8
          3,5 Prozent                    | 3,5                        | 3.5
          300. Then                      | 300                        | 300
          300, then                      | 300                        | 300
          .25 seconds                    | .25                        | 0.25
          2e6 cells                      | 2e6                        | 2000000
          2.7 million people             | 2.7 million                | 2700000
          10k runners                    | 10k                        | 10000
          1.2bn people                   | 1.2bn                      | 1200000000
          5 tn yen                       | 5 tn                       | 5000000000000
          25 lakh tonnes                 | 25 lakh                    | 2500000
          2 crore voters                 | 2 crore                    | 20000000
          4 thousand 3 hundred and 21    | 4 thousand 3 hundred and 21 | 4321
          3 hundred and 2 hundred        | 3 hundred                  | 300
          2010 5 hundred                 | 2010                       | 2010
          """)
  void readsDigits(String text, String written, BigDecimal value) {
    assertReads(reader.cardinal(text, all(text)), text, written, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seven                                | seven                        | 7
          twenty-one guns                      | twenty-one                   | 21
          twenty one guns                      | twenty one                   | 21
          three hundred people                 | three hundred                | 300
          three hundred and five               | three hundred and five       | 305
          Three hundred  and  sixteen days     | Three hundred  and  sixteen  | 316
          FOUR THOUSAND TROOPS                 | FOUR THOUSAND                | 4000
          two hundred and two thousand         | two hundred and two thousand | 202000
          six million, four                    | six million                  | 6000000
          nine trillion and two hundred        | nine trillion and two hundred | 9000000000200
          a hundred days                       | a hundred                    | 100
          a thousand million                   | a thousand million           | 1000000000
          a dozen eggs                         | a dozen                      | 12
          two dozen                            | two dozen                    | 24
          two point five million               | two point five million       | 2500000
          two hundred point zero three         | two hundred point zero three | 200.03
          two and a half years                 | two and a half               | 2.5
          two-and-a-half years                 | two-and-a-half               | 2.5
          five and a half million fish         | five and a half million      | 5500000
          five million and three quarters      | five million and three quarters | 5750000
          1½ miles                             | 1½                           | 1.5
          10 1/2 miles                         | 10 1/2                       | 10.5
          half a million people                | half a million               | 500000
          half a dozen                         | half a dozen                 | 6
          quarter million                      | quarter million              | 250000
          three quarters of a million          | three quarters of a million  | 750000
          three and two women                  | three                        | 3
          two and a third man                  | two                          | 2
          two hundred and three hundred        | two hundred                  | 200
          two thousand and three thousand      | two thousand                 | 2000
          one hundred and fifty-four hundredths | one hundred and fifty-four hundredths | 100.54
          twenty twenty                        | twenty                       | 20
          """)
  void readsWords(String text, String written, BigDecimal value) {
    assertReads(reader.cardinal(text, all(text)), text, written, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "an",
        "a man",
        "thousand",
        "half",
        "2.6.1",
        "192.168.0.9",
        "oneself",
        "tense",
        "½"
      })
  void readsNoCardinal(String text) {
    assertThat(reader.cardinal(text, all(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          21st birthday                        | 21st                         | 21
          1,000th day                          | 1,000th                      | 1000
          third time                           | third                        | 3
          twenty-first century                 | twenty-first                 | 21
          one hundred and fifth                | one hundred and fifth        | 105
          two hundredth                        | two hundredth                | 200
          hundredth                            | hundredth                    | 100
          a hundred thousandth                 | a hundred thousandth         | 100000
          """)
  void readsOrdinals(String text, String written, BigDecimal value) {
    assertReads(reader.ordinal(text, all(text)), text, written, value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "21", "thirds", "two", "21strong", "secondary"})
  void readsNoOrdinal(String text) {
    assertThat(reader.ordinal(text, all(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half of them                | half                       | 0.5
          a quarter of it             | a quarter                  | 0.25
          three-quarters              | three-quarters             | 0.75
          two-thirds                  | two-thirds                 | 0.6666666666666667
          a fifth of all              | a fifth                    | 0.2
          one twenty-fifth            | one twenty-fifth           | 0.04
          one hundred thirty-fifths   | one hundred thirty-fifths  | 2.857142857142857
          a trillionth                | a trillionth               | 0.000000000001
          3/4 of a cup                | 3/4                        | 0.75
          ⅔                           | ⅔                          | 0.6666666666666667
          """)
  void readsFractions(String text, String written, BigDecimal value) {
    assertReads(reader.fraction(text, all(text)), text, written, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9/11",
        "24/7",
        "1/2/2020",
        "quarter",
        "two third",
        "one hundred and fifth",
        "a second",
        "²"
      })
  void readsNoFraction(String text) {
    assertThat(reader.fraction(text, all(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1.234,1234", "'1,234',1.234", "'3,14159',3.14159"})
  void readsTheNotationOfOtherLanguages(String text, BigDecimal value) {
    assertReads(new NumeralReader(Notation.COMMA).cardinal(text, all(text)), text, text, value);
  }
}
