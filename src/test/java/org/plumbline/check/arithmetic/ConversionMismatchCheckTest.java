package org.plumbline.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;

class ConversionMismatchCheckTest {

  private static final ConversionMismatchCheck CHECK = new ConversionMismatchCheck();

  private static List<String> flagged(String text) {
    return Reading.flagged(CHECK, Reading.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tunnel is 12 miles (29 km) long.",
        "The lake lost 40 acres (36 hectares) of water.",
        "It was 90 degrees Fahrenheit (42 degrees Celsius) in the shade.",
        "The parcel weighed 20 pounds, or 19 kilograms.",
        "The train reached 300 km/h (220 mph).",
        "The pool holds 100 gallons (600 litres).",
      })
  void aWrongConversionIsFlagged(String text) {
    assertThat(flagged(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tunnel is 12 miles (19 km) long.",
        "The tunnel is about 12 miles (20 km) long.",
        "It was 90 degrees Fahrenheit (32 degrees Celsius) in the shade.",
        "The pool holds 100 gallons (455 litres), a British paper wrote.",
        "The pool holds 100 gallons (379 litres).",
        "The road is 12 miles (two hours) away.",
        "The budget is 12 million euros (13 million dollars).",
        "They walked 2 or 3 miles.",
        "The room is 5 metres by 40 feet.",
      })
  void aRightOneAndWhatIsNoneAreNot(String text) {
    assertThat(flagged(text)).isEmpty();
  }

  @Test
  void theMessageGivesTheRightValue() {
    assertThat(CHECK.check(Reading.of("The tunnel is 12 miles (29 km) long.")))
        .extracting(Flag::message)
        .containsExactly("12 miles is about 19.3 km, not 29 km.");
  }
}
