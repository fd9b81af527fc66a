package org.plumbline.suggest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on Wednesday, 14 February 2024. */
class PeriodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained last week.                                | last week = 2024-W06
          It may rain early next week.                        | early next week = 2024-W08
          The strike ended earlier this month.                | earlier this month = 2024-02
          Prices rose last month.                             | last month = 2024-01
          Prices rose last year.                              | last year = 2023
          Prices will rise next fiscal year.                  | next fiscal year = 2025
          He resigned over the weekend.                       | the weekend = 2024-W06-WE
          He will resign this weekend.                        | this weekend = 2024-W07-WE
          Profit fell last quarter.                           | last quarter = 2023-Q4
          The trial begins the week of March 4.               | the week of March 4 = 2024-W10
          It will close by the end of the year.               | the end of the year = 2024
          It will close by year-end.                          | year-end = 2024
          Sales fell in the quarter.                          | the quarter = 2023-Q4
          They met this past weekend.                         | this past weekend = 2024-W06-WE
          """)
  void countsFromTheDayOfTheNews(String text, String found) {
    assertThat(Finds.in(text, "2024-02-14")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The front moved in mid-January.                     | mid-January = 2024-01
          The fort fell in late 2023.                         | late 2023 = 2023
          The fort fell in August 2022.                       | August 2022 = 2022-08
          The fort fell last October.                         | last October = 2023-10
          The fort fell in October of last year.              | October of last year = 2023-10
          The fort fell in November.                          | November = 2023-11
          A summit will be held in April.                     | April = 2024-04
          A summit is planned for May.                        | May = 2024-05
          The May meeting was long.                           | May = 2023-05
          The fort fell by the end of March 2022.             | the end of March 2022 = 2022-03
          """)
  void namesMonths(String text, String found) {
    assertThat(Finds.in(text, "2024-02-14")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met in the third quarter.                      | the third quarter = 2023-Q3
          Sales in the first quarter of 2022 fell.            | the first quarter of 2022 = 2022-Q1
          They met in the first half of 2022.                 | the first half of 2022 = 2022-H1
          Second-half profit fell.                            | Second-half = 2023-H2
          They met last fall.                                 | last fall = 2023-FA
          They met in the summer of 2019.                     | the summer of 2019 = 2019-SU
          They will meet this spring.                         | this spring = 2024-SP
          They met last winter.                               | last winter = 2022-WI
          Towns grew in the 1990s.                            | the 1990s = 199X
          Towns grew in the late '60s.                        | the late '60s = 196X
          Towns grew in the nineties.                         | the nineties = 199X
          Towns grew in the 19th century.                     | the 19th century = 18XX
          They met in fiscal 2022.                            | fiscal 2022 = 2022
          They met in 2019, 2020 and 2022.                    | 2019 = 2019; 2020 = 2020; 2022 = 2022
          The 1996 law was struck down.                       | 1996 = 1996
          It was her failed 1996 bid.                         | 1996 = 1996
          The party's 1996 delegates came.                    | 1996 = 1996
          He was born in the summer of '62.                   | the summer of '62 = 1962-SU
          He was born in nineteen sixty-two.                  | nineteen sixty-two = 1962
          Sales fell in Q3 2022.                              | Q3 2022 = 2022-Q3
          Sales fell in the 2022 third quarter.               | 2022 third quarter = 2022-Q3
          The vote may drag on into the spring.               | the spring = 2024-SP
          """)
  void namesSeasonsQuartersYearsAndMore(String text, String found) {
    assertThat(Finds.in(text, "2024-02-14")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two weeks ago he fled.                              | Two weeks ago = 2024-W05
          A year and a half ago he fled.                      | A year and a half ago = 2022-08
          Eleven days ago he fled.                            | Eleven days ago = 2024-02-03
          More than 40 years ago he fled.                     | More than 40 years ago = 1984
          He fled years ago.                                  | years ago = PAST_REF
          He came on May 3, 2020, and left two days later.    | May 3, 2020 = 2020-05-03; two days later = 2020-05-05
          He came on May 3, 2020, and left the same day.      | May 3, 2020 = 2020-05-03; the same day = 2020-05-03
          He came in 2020 and left the following year.        | 2020 = 2020; the following year = 2021
          Sales fell from a year earlier.                     | a year earlier = 2023
          Sales fell from the year-earlier quarter.           | the year-earlier quarter = 2023-Q1
          It fell in Q2 2022 from the prior quarter.          | Q2 2022 = 2022-Q2; the prior quarter = 2022-Q1
          Half a century ago he fled.                         | Half a century ago = 1974
          He came on May 3, 2020, and left the day after.     | May 3, 2020 = 2020-05-03; the day after = 2020-05-04
          """)
  void countsFromAnotherDay(String text, String found) {
    assertThat(Finds.in(text, "2024-02-14")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The harbour was closed on Christmas Day.            | Christmas Day = 2023-12-25
          They met last Thanksgiving.                         | last Thanksgiving = 2023-11-23
          They will meet on Easter Monday.                    | Easter Monday = 2024-04-01
          They will vote on Election Day.                     | Election Day = 2024-11-05
          They met on Memorial Day 2022.                      | Memorial Day 2022 = 2022-05-30
          """)
  void namesHolidays(String text, String found) {
    assertThat(Finds.in(text, "2024-02-14")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He is now free.                                     | now = PRESENT_REF
          She is currently abroad.                            | currently = PRESENT_REF
          He recently retired.                                | recently = PAST_REF
          It will serve us in the future.                     | the future = FUTURE_REF
          """)
  void tellsPastPresentAndFuture(String text, String found) {
    assertThat(Finds.in(text, "2024-02-14")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 2000 people may march.
          They counted 1984 homes and paid $2000.
          The Boeing 2000 began to fall in the fall of the regime.
          Call 555-2013 or take Route 1954.
          He springs up. April Smith sang.
          The first half ended without goals.
          Prisoners wait; the show ''24'' and Windows 2000 ended.
          """)
  void isNotWhatOnlyLooksLikeOne(String text) {
    assertThat(Finds.in(text, "2024-02-14")).isEmpty();
  }
}
