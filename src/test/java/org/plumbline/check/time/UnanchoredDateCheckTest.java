package org.plumbline.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.check.article.Reading;

class UnanchoredDateCheckTest {

  private static final String TEXT =
      "The ferry sank last week.\n\nDivers found it on Tuesday, after a search since mid-January.";

  private final UnanchoredDateCheck check = new UnanchoredDateCheck();

  @Test
  void flagsOnceWhatCountsFromUnknownDay() {
    assertThat(Reading.flagged(check, Reading.of(TEXT)))
        .containsExactly("last week | Tuesday | mid-January");
  }

  @Test
  void keepsSilentOnceDateOfPublicationIsSet() {
    assertThat(Reading.flagged(check, Reading.published("2025-02-03", TEXT))).isEmpty();
  }

  @Test
  void keepsSilentWhereYearsAreWritten() {
    assertThat(
            Reading.flagged(
                check,
                Reading.of("The ferry sank on 3 May 2024 and was raised in late June 2024.")))
        .isEmpty();
  }

  @Test
  void keepsSilentWhereTheTextSaysWhichWeekdayIsMeant() {
    assertThat(
            Reading.flagged(
                check,
                Reading.of(
                    "The bridge of Arlen on Tuesday, 4 March 2025, after the collapse. (Photo)"
                        + "\n\nThe bridge fell on Tuesday, 40 years after it was built.")))
        .isEmpty();
  }
}
