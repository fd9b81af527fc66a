package org.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor said on Monday that the bridge was closed.      | en
          Rain is expected in the valley                            | en
          Der Bürgermeister sagte, dass die Brücke gesperrt ist.    | de
          Le maire a dit que le pont est fermé pour des travaux.    | fr
          El alcalde dijo que el puente está cerrado por las obras. | es
          Il sindaco ha detto che il ponte è chiuso per lavori.     | it
          O presidente disse que a ponte foi fechada para obras.    | pt
          De burgemeester zei dat de brug voor het verkeer dicht is. | nl
          قال رئيس البلدية إن الجسر مغلق                            | und-Arab
          Мэр сказал, что мост закрыт                               | und-Cyrl
          市長は橋が閉鎖されたと述べた                                | und-Jpan
          """)
  void tellsLanguageOfSentence(String text, String language) {
    assertThat(LanguageGuess.of(text)).contains(language);
  }

  @ParameterizedTest
  @CsvSource({"Berlin", "12 345", "''", "North Korea withdraws soldiers"})
  void doesNotGuessWhereNothingTells(String text) {
    assertThat(LanguageGuess.of(text)).isEmpty();
  }

  @Property
  void readsAnyText(@ForAll String text) {
    assertThatCode(() -> LanguageGuess.of(text)).doesNotThrowAnyException();
  }
}
