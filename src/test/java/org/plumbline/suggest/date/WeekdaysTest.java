package org.plumbline.suggest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on Wednesday, 17 January 2024. */
class WeekdaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor resigned on Monday.                         | Monday = 2024-01-15
          The mayor resigned Wednesday.                         | Wednesday = 2024-01-17
          The mayor resigned on Thursday.                       | Thursday = 2024-01-11
          On Friday, the mayor resigned.                        | Friday = 2024-01-12
          The mayor will resign on Friday.                      | Friday = 2024-01-19
          The mayor said he would resign on Friday.             | Friday = 2024-01-19
          The vote is scheduled for Monday.                     | Monday = 2024-01-22
          The vote was to be held on Monday.                    | Monday = 2024-01-22
          The vote will be repeated on Monday.                  | Monday = 2024-01-22
          On Monday, Dr. Weiss will testify.                    | Monday = 2024-01-22
          The vote could come as early as Thursday.             | Thursday = 2024-01-18
          The mayor has until Friday to answer.                 | Friday = 2024-01-19
          The mayor could not be reached on Tuesday.            | Tuesday = 2024-01-16
          The mayor may have left on Sunday.                    | Sunday = 2024-01-14
          The mayor refused to comment on Sunday.               | Sunday = 2024-01-14
          Mayor to resign Friday                                | Friday = 2024-01-19
          Ships have waited since Friday.                       | Friday = 2024-01-12
          They will appeal Friday's ruling.                     | Friday = 2024-01-12
          They will vote in Friday's election.                  | Friday = 2024-01-19
          The deadline is Friday.                               | Friday = 2024-01-19
          The mayor resigned last Friday.                       | last Friday = 2024-01-12
          The mayor resigned last Wednesday.                    | last Wednesday = 2024-01-10
          The new mayor arrives next Wednesday.                 | next Wednesday = 2024-01-24
          The new mayor arrives this Friday.                    | this Friday = 2024-01-19
          The trial begins Monday.                              | Monday = 2024-01-22
          They planned a rally for Saturday.                    | Saturday = 2024-01-20
          Their hastily planned trip ended on Sunday.           | Sunday = 2024-01-14
          Neither man could be found on Tuesday.                | Tuesday = 2024-01-16
          Trains stood still Thursday through Saturday.         | Thursday = 2024-01-11; Saturday = 2024-01-13
          It happened on Friday the 13th.                       | Friday the 13th = 2023-10-13
          He fell on Jan. 4 and died the following Monday.      | Jan. 4 = 2024-01-04; the following Monday = 2024-01-08
          """)
  void isTheNearestThatTheSentenceCanMean(String text, String found) {
    assertThat(Finds.in(text, "2024-01-17")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor resigned on Monday morning.         | Monday morning = 2024-01-15TMO
          The mayor spoke Tuesday night.                | Tuesday night = 2024-01-16TNI
          The mayor spoke on Sunday at 9 p.m.           | Sunday at 9 p.m. = 2024-01-14T21:00
          """)
  void mayHaveATimeOfDay(String text, String found) {
    assertThat(Finds.in(text, "2024-01-17")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He told the Sunday Times.
          He plays every Monday.
          The Sun rose and he sat down.
          Sales soared on Black Friday.
          """)
  void isNotWhatOnlyLooksLikeOne(String text) {
    assertThat(Finds.in(text, "2024-01-17")).isEmpty();
  }
}
