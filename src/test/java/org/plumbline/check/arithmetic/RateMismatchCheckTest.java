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
        "He scored from 18 of 24 penalties, a success rate of 60 percent.",
        "Judges dismissed 70 percent of the appeals: 33 out of 110.",
        "Seven in ten schools took part, 450 out of 900.",
        "The plant makes 1,200 cars in 10 days, or 150 cars a day.",
        "The runner covered 60 kilometres in 5 hours, an average of 15 kilometres per hour.",
        "The state spent $50 million on 10,000 pupils, or $8,000 per pupil.",
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
        "Judges dismissed 30 percent of the appeals: 33 out of 110.",
        "Half of the men and one in three women agreed, or 400 out of 1,000.",
        "The plant makes 1,200 cars in 10 days, or 120 cars a day.",
        "The firm paid $4 million to 20 managers, and $300,000 per factory.",
        "He drove 300 kilometres in 4 hours, or 40 kilometres more than planned.",
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
