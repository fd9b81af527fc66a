package org.plumbline.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;

class RateMismatchCheckTest {

  private static final RateMismatchCheck CHECK = new RateMismatchCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of the 200 goals this season, 50 were penalties, or 40 percent.",
        "The court heard 30 of the 40 appeals, or half of them.",
        "The clinic tested 50 nurses and found antibodies in 10, about 45 percent.",
        "Voters rejected 12 of the 16 proposals (25 percent).",
        "One in five buses was late on Monday: 50 of 100.",
        "Three quarters of the 400 pupils, or 250, passed the test.",
        "One in four of the 2,000 bridges, 800 in all, needs repair.",
        "Parents signed 900 of the 1,000 forms. The 60 percent response pleased the head teacher.",
      })
  void aShareThatIsNotThatOfItsNumbersIsFlagged(String text) {
    assertThat(Reading.flagged(CHECK, Reading.of(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of the 200 goals this season, 50 were penalties, or 25 percent.",
        "The court heard 30 of the 40 appeals, or three quarters of them.",
        "Two of the three judges agreed, some 67 percent.",
        "Three quarters of the 400 pupils, or 300, passed the test.",
        "A fifth of the 60 ships, 10 of them tankers, were late.",
        "Voters rejected 12 of the 16 proposals. Turnout was 40 percent.",
        "About 30 of the 91 passengers, a third of them, were children.",
        "More than 100 of the 400 seats are empty, or some 30 percent.",
        "Parents signed 900 of the 1,000 forms. The 40 percent of parents who work at night did"
            + " not.",
      })
  void aShareThatFitsAndOneOfSomethingElseIsNot(String text) {
    assertThat(Reading.flagged(CHECK, Reading.of(text))).isEmpty();
  }

  @Test
  void theMessageDoesTheSum() {
    assertThat(CHECK.check(Reading.of("Voters rejected 12 of the 16 proposals (25 percent).")))
        .extracting(Flag::message)
        .containsExactly("12 of 16 is 75 percent, not 25 percent.");
  }
}
