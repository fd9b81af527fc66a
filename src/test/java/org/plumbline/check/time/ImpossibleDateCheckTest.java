package org.plumbline.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;

class ImpossibleDateCheckTest {

  private final ImpossibleDateCheck check = new ImpossibleDateCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ballot will be held on November 31, officials said.   | November 31
          The clinic closes on the 31st of April.                   | the 31st of April
          The lake froze on the thirty-first of June.               | the thirty-first of June
          Rain is expected from 29 to 31 September.                 | 31 September
          The fair runs June 28–31 in the park.                     | June 28–31
          The tie on 29 February 2023 was abandoned.                | 29 February 2023
          She was born on February 30th, 1990, in Leeds.            | February 30th, 1990
          The 31 June deadline was missed by the ministry.          | The 31 June
          The company will report earnings on 32 March.             | 32 March
          The log is dated 2024-02-30.                              | 2024-02-30
          The deed was signed on 31/06/2024.                        | 31/06/2024
          It was filed on 13/13/2024.                               | 13/13/2024
          """)
  void flagsDaysThatNoMonthHas(String text, String quote) {
    assertThat(Reading.flagged(check, Reading.of(text))).containsExactly(quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plane left at 25:10 local time.                   | 25:10
          The bus departs at 7:75 p.m. from the square.         | 7:75
          The tremor was felt at 13:61 GMT.                     | 13:61
          The last reading, at 0875 GMT, showed a drop.         | 0875
          The shop was robbed at 26:30 on Friday.               | 26:30
          The hearing starts at 15 a.m. on Tuesday.             | 15
          """)
  void flagsTimesThatNoClockShows(String text, String quote) {
    assertThat(Reading.flagged(check, Reading.of(text))).containsExactly(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In June 31 people were killed in floods.",
        "By June 31 firms had signed up.",
        "All 31 June detainees were freed.",
        "Thousands joined the 50th March for Life.",
        "In April 50 percent of the shops closed.",
        "On 30 June, 31 people were hurt, and in September, 31 more.",
        "The law was signed on 29 February 2024.",
        "The team won 25:70 in the final.",
        "The split was 60:40 in favour.",
        "The runner finished in 59:81.",
        "He cited John 3:76 and Psalm 119:105.",
        "The recording shows him at 43:75.",
        "The line is open 24/7 until 31/12.",
        "Call 2023-55-1234 for details.",
        "Case 2019-45-33 was closed.",
        "The shop is open from 12:30 to 24:00."
      })
  void keepsSilentAboutOtherNumbers(String text) {
    assertThat(Reading.flagged(check, Reading.of(text))).isEmpty();
  }

  @Test
  void takesYearOfLeapDayFromPublication() {
    String text = "The vote is planned for 29 February next year.";
    assertThat(Reading.flagged(check, Reading.published("2024-03-01", text)))
        .containsExactly("29 February");
    assertThat(Reading.flagged(check, Reading.published("2023-03-01", text))).isEmpty();
  }

  @Test
  void saysHowLongTheMonthIs() {
    assertThat(check.check(Reading.of("It opens on 31 June.")).map(Flag::message))
        .containsExactly("June has no day 31: it has 30 days.");
  }
}
