package org.plumbline.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;

class WeekdayMismatchCheckTest {

  private final WeekdayMismatchCheck check = new WeekdayMismatchCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister resigned on Wednesday, 14 January 2025.           | Wednesday ! 14 January 2025
          On 11 September 2001, a Monday, the markets fell.              | 11 September 2001 ! Monday
          The tie was played on Saturday 14/01/2025.                     | Saturday ! 14/01/2025
          The strike begins Monday (May 7, 2024).                        | Monday ! May 7, 2024
          The fire broke out on Thursday night, 6 June 2023.             | Thursday ! 6 June 2023
          Christmas Day, 25 December 2024, fell on a Friday.             | 25 December 2024 ! Friday
          The ballot of 5 November 2024, which was a Wednesday, was close. | 5 November 2024 ! Wednesday
          He died on 3 March 2020. It was a rainy Sunday.                | 3 March 2020 ! Sunday
          She paid on 3 March 2020. The clerk noted the day, a Sunday, in red. | 3 March 2020 ! Sunday
          """)
  void flagsWeekdayBesideAnotherDaysDate(String text, String quotes) {
    assertThat(Reading.flagged(check, Reading.of(text))).containsExactly(quotes.replace('!', '|'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister resigned on Tuesday, 14 January 2025.",
        "The fair is open on Mondays, 24 December 2024 and 1 January 2025.",
        "On Friday, 31 people died, and on 5 June 2024 one more.",
        "On 14 January 2025, Monday's paper said, rain fell.",
        "They meet on 14 January 2025, Wednesday and Thursday.",
        "He will resign on Tuesday. March 5, 2025 is the date of the vote.",
        "On Friday and Saturday, 3 and 4 May 2024, the road is closed.",
        "On Friday and Saturday, May 3-4, 2024, the road is closed."
      })
  void keepsSilent(String text) {
    assertThat(Reading.flagged(check, Reading.of(text))).isEmpty();
  }

  @Test
  void readsBothEndsOfRange() {
    String text = "The cup is played from Friday 3 to Sunday 5 May.";
    assertThat(Reading.flagged(check, Reading.published("2025-05-01", text)))
        .containsExactly("Friday | 3", "Sunday | 5 May");
    assertThat(Reading.flagged(check, Reading.published("2024-05-01", text))).isEmpty();
  }

  @Test
  void takesYearFromPublicationAndSaysSo() {
    assertThat(
            check
                .check(Reading.published("2025-01-20", "They met on Sunday, January 14."))
                .map(Flag::message))
        .containsExactly(
            "14 January 2025 was a Tuesday, not a Sunday. The year is that of publication.");
  }

  @Test
  void leavesOpenWhichYearIsMeant() {
    assertThat(
            Reading.flagged(
                check,
                Reading.published(
                    "2024-06-10", "The regatta of 2019 opened on Friday, 28 June, in the rain.")))
        .isEmpty();
    assertThat(
            Reading.flagged(
                check,
                Reading.published("2025-02-20", "The choir sings on Sunday, 29 March 2026.")))
        .isEmpty();
    assertThat(Reading.flagged(check, Reading.of("The choir sings on Sunday, 29 March.")))
        .isEmpty();
  }
}
