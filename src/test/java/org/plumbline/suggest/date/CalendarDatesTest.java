package org.plumbline.suggest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge opened on March 5, 1964.                  | March 5, 1964 = 1964-03-05
          It was signed on Monday, Oct. 14, 2024 in Bern.      | Monday, Oct. 14, 2024 = 2024-10-14
          The ferry sank on 3 January 2024.                    | 3 January 2024 = 2024-01-03
          They met on the 3rd of January 2024.                 | the 3rd of January 2024 = 2024-01-03
          The court ruled on Jan. 3rd.                         | Jan. 3rd = 2024-01-03
          The letter is dated 2024-01-03.                      | 2024-01-03 = 2024-01-03
          ROME, 3 JAN 94 -- A ferry sank.                      | 3 JAN 94 = 1994-01-03
          He was born on 1/15/1962.                            | 1/15/1962 = 1962-01-15
          He was born on 15/1/1962.                            | 15/1/1962 = 1962-01-15
          He was born on 15.1.1962.                            | 15.1.1962 = 1962-01-15
          """)
  void namesADay(String text, String found) {
    assertThat(Finds.in(text, "2024-05-20")).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill burned down on April 2.             | 2024-05-20 | April 2 = 2024-04-02
          The mill burned down on Dec. 20.             | 2024-01-05 | Dec. 20 = 2023-12-20
          The mill will open on June 2.                | 2024-05-20 | June 2 = 2024-06-02
          The mill will open on Jan. 14.               | 2024-12-20 | Jan. 14 = 2025-01-14
          They set a Jan. 14 deadline.                 | 2024-01-05 | Jan. 14 = 2024-01-14
          They asked him to speak on Feb. 10.          | 2024-01-05 | Feb. 10 = 2024-02-10
          He was freed last Oct. 23.                   | 2024-05-20 | last Oct. 23 = 2023-10-23
          He was freed on Aug. 7 last year.            | 2024-05-20 | Aug. 7 last year = 2023-08-07
          The talks ran from April 24 to 26.           | 2024-05-20 | April 24 = 2024-04-24; 26 = 2024-04-26
          The talks were on April 2, 3 and 4.          | 2024-05-20 | April 2 = 2024-04-02; 3 = 2024-04-03; 4 = 2024-04-04
          The Feb. 3-5 talks failed.                   | 2024-05-20 | Feb. 3 = 2024-02-03; 5 = 2024-02-05
          On April 24, 12 Belgians left.               | 2024-05-20 | April 24 = 2024-04-24
          He left on May twenty-first.                 | 2024-05-25 | May twenty-first = 2024-05-21
          They met between now and June 2.             | 2024-05-20 | now = PRESENT_REF; June 2 = 2024-06-02
          The talks were held on April 24 and 25.      | 2024-05-20 | April 24 = 2024-04-24; 25 = 2024-04-25
          Polls will close on Feb. 29.                 | 2027-12-01 | Feb. 29 = 2028-02-29
          """)
  void withoutAYearIsTheNearest(String text, String publishedOn, String found) {
    assertThat(Finds.in(text, publishedOn)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was freed on Feb. 30, 2024.     | Feb. 30, 2024 = ?
          He was freed on March 5, 1964.     | March 5, 1964 = 1964-03-05
          He was freed on March 5.           | March 5 = ?
          """)
  void hasNoValueWhereNoneCanBeTold(String text, String found) {
    assertThat(Finds.in(text, "")).isEqualTo(found);
  }
}
