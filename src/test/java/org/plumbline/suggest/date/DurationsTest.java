package org.plumbline.suggest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The siege lasted three weeks.                       | three weeks = 3 wk
          After a 16-hour flight he slept.                    | 16-hour = 16 h
          He waited about two and a half years.               | about two and a half years = 2.5 a
          He waited for 10 to 15 minutes.                     | 10 to 15 minutes = 10..15 min
          He waited for half an hour.                         | half an hour = 0.5 h
          He waited for a year and a half.                    | a year and a half = 1.5 a
          He waited for two more weeks.                       | two more weeks = 2 wk
          He waited one hour and 20 minutes.                  | one hour and 20 minutes = 80 min
          He waited two dozen years.                          | two dozen years = 24 a
          He waited for more than a decade.                   | more than a decade = 10.. a
          He waited at least 72 hours.                        | at least 72 hours = 72.. h
          He waited up to six months.                         | up to six months = ..6 mo
          He waited in the past three years.                  | the past three years = 3 a
          He waited over the next few weeks.                  | the next few weeks = wk
          It grew in the last decade.                         | the last decade = 10 a
          It grew in recent years.                            | recent years = a
          He waited for years.                                | years = a
          He waited for several months.                       | several months = mo
          It was a decades-long feud.                         | decades-long = a
          It broke a decade-long silence.                     | a decade-long = 10 a
          It ended decades of feuds.                          | decades = a
          It took a quarter-century.                          | a quarter-century = 25 a
          It took two weeks or so.                            | two weeks or so = 2 wk
          It will last 72 hours.                              | 72 hours = 72 h
          """)
  void says(String text, String found) {
    assertThat(Finds.in(text, "2024-02-14")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The 44-year-old driver has a six-month-old son.
          He is 12 years old and earns $40 a day.
          One day he will be a second father.
          He was seen on 60 Minutes on television.
          The years were kind.
          He left at the last minute.
          Two second lieutenants met one second sergeant.
          They earn $15 an hour or less.
          """)
  void isNotAnAgeNorARate(String text) {
    assertThat(Finds.in(text, "2024-02-14")).isEmpty();
  }
}
