package org.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruecaseTest {

  private final Truecase truecase =
      new Truecase(word -> !Set.of("the", "mayor", "of", "said", "rain", "fell").contains(word));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          THE MAYOR OF BERLIN SAID: RAIN FELL.  | The mayor of Berlin said: rain fell.
          RAIN FELL. THE MAYOR SAID SO 3 TIMES. | Rain fell. The mayor said So 3 Times.
          J. SMITH'S MAYOR SAID                 | J. Smith's mayor said
          The MAYOR said RAIN fell              | The MAYOR said RAIN fell
          NATO                                  | NATO
          3 MAY                                 | 3 MAY
          """)
  void givesCapitalsToNamesAndBeginnings(String shouted, String printed) {
    assertThat(truecase.of(shouted)).isEqualTo(printed);
  }

  @Property
  void keepsTheLengthOfAnyText(@ForAll String text) {
    assertThat(truecase.of(text)).hasSameSizeAs(text);
    assertThat(truecase.of("RAIN FELL " + text)).hasSize(text.length() + 10);
  }
}
