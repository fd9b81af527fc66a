package org.plumbline.suggest.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.text.TextRange;

class HedgeReaderTest {

  private final HedgeReader reader = new HedgeReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 11              | about          | ABOUT
          Nearly 40             | nearly         | ABOUT
          more  than 40         | more  than     | MORE_THAN
          just over 40          | just over      | MORE_THAN
          no fewer than 40      | no fewer than  | AT_LEAST
          up to 40              | up to          | AT_MOST
          as many as 40         | as many as     | AT_MOST
          no more than 40       | no more than   | AT_MOST
          under 40              | under          | LESS_THAN
          ~40                   | ~              | ABOUT
          """)
  void readsWhatStandsBefore(String text, String words, Approximation approximation) {
    Hedge hedge = reader.before(text, new TextRange(0, text.length())).orElseThrow();
    assertThat(hedge.range().in(text)).isEqualToIgnoringCase(words);
    assertThat(hedge.approximation()).isEqualTo(approximation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40-odd years          | odd            | ABOUT
          40 or so              | or so          | ABOUT
          40 or more            | or more        | AT_LEAST
          40-plus               | plus           | AT_LEAST
          40+                   | +              | AT_LEAST
          40 at most            | at most        | AT_MOST
          """)
  void readsWhatStandsAfter(String text, String words, Approximation approximation) {
    Hedge hedge = reader.after(text, new TextRange(2, text.length())).orElseThrow();
    assertThat(hedge.range().in(text)).isEqualTo(words);
    assertThat(hedge.approximation()).isEqualTo(approximation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "40", "aboutface", "overt", "mores", " and more than 30", " or over 30"})
  void readsNothingElse(String text) {
    assertThat(reader.before(text, new TextRange(0, text.length()))).isEmpty();
    assertThat(reader.after(text, new TextRange(0, text.length()))).isEmpty();
  }
}
