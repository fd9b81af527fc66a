package org.plumbline.suggest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on Wednesday, 17 January 2024. */
class ClocksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It began at 8:30 p.m. Tuesday.                      | 8:30 p.m. Tuesday = 2024-01-16T20:30
          It began at 9 a.m. EST on Tuesday.                  | 9 a.m. EST on Tuesday = 2024-01-16T09:00
          It began at 10:35 a.m. (0735 GMT) Friday.           | 10:35 a.m. = 2024-01-12T10:35; 0735 GMT = 2024-01-12T07:35Z; Friday = 2024-01-12
          It began at 14:05 local time.                       | 14:05 local time = 2024-01-17T14:05
          It began at 12:15 a.m.                              | 12:15 a.m. = 2024-01-17T00:15
          It began at noon on Monday.                         | noon on Monday = 2024-01-15T12:00
          It began at 4 in the morning.                       | 4 in the morning = 2024-01-17T04:00
          It ended at midnight.                               | midnight = 2024-01-17T24:00
          It ended at three o'clock in the afternoon.         | three o'clock in the afternoon = 2024-01-17T15:00
          He arrived this morning and leaves tonight.         | this morning = 2024-01-17TMO; tonight = 2024-01-17TNI
          He arrived last night.                              | last night = 2024-01-16TNI
          He arrived on Monday and left that evening.         | Monday = 2024-01-15; that evening = 2024-01-15TEV
          He leaves tomorrow afternoon.                       | tomorrow afternoon = 2024-01-18TAF
          """)
  void tellsTheTimeWithItsDay(String text, String found) {
    assertThat(Finds.in(text, "2024-01-17")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They won 3:10 and lost 12-4.
          He is 5 and weighs 12 kg.
          The odds are 10:1.
          """)
  void isNotAScore(String text) {
    assertThat(Finds.in(text, "2024-01-17")).isEmpty();
  }
}
