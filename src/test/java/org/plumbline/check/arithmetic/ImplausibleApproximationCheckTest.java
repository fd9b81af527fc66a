package org.plumbline.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;

class ImplausibleApproximationCheckTest {

  private static final ImplausibleApproximationCheck CHECK = new ImplausibleApproximationCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army sent about 11 engineers to the dam.",
        "Roughly 23 tractors blocked the road.",
        "Nearly 37 delegates walked out.",
        "An estimated 19 families live there.",
      })
  void aHedgeBeforeASmallNumberThatIsNotRoundIsFlagged(String text) {
    assertThat(Reading.flagged(CHECK, Reading.of(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army sent 11 engineers to the dam.",
        "The army sent about 20 engineers to the dam.",
        "About a dozen people came.",
        "About two dozen people came.",
        "About 143 people came.",
        "It lasted about 11 minutes.",
        "The ship lay about 11 miles off the coast.",
        "She is about 47 years old.",
        "It costs about 11 euros.",
        "About 11 percent agreed.",
        "About two people an hour came in.",
        "More than 11 people came.",
      })
  void aRoundOrLargeNumberAndAMeasureAreNot(String text) {
    assertThat(Reading.flagged(CHECK, Reading.of(text))).isEmpty();
  }
}
