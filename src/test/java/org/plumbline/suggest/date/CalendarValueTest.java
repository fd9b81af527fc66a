package org.plumbline.suggest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarValueTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-01-31, 2024-01-31",
    "WEEK, 2024-01-01, 2024-W01",
    "WEEK, 2023-01-01, 2022-W52",
    "WEEKEND, 2024-01-15, 2024-W03-WE",
    "MONTH, 2024-01-31, 2024-01",
    "QUARTER, 2024-01-31, 2024-Q1",
    "QUARTER, 2024-12-31, 2024-Q4",
    "HALF, 2024-06-30, 2024-H1",
    "HALF, 2024-07-01, 2024-H2",
    "SEASON, 2024-03-01, 2024-SP",
    "SEASON, 2024-02-29, 2023-WI",
    "YEAR, 2024-01-31, 2024",
    "DECADE, 1999-01-31, 199X",
    "CENTURY, 1999-01-31, 19XX",
  })
  void namesTheStretchThatADayLiesIn(CalendarUnit unit, LocalDate day, String timex) {
    assertThat(CalendarValue.of(unit, day).timex()).contains(timex);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-02-28, 2, 2024-03-01",
    "WEEK, 2024-01-01, -1, 2023-W52",
    "MONTH, 2024-01-31, 1, 2024-02",
    "QUARTER, 2024-01-31, -1, 2023-Q4",
    "SEASON, 2024-01-31, -1, 2023-FA",
    "YEAR, 2024-02-29, 1, 2025",
  })
  void movesByWholeStretches(CalendarUnit unit, LocalDate day, int count, String timex) {
    assertThat(CalendarValue.day(day).shifted(unit, count).timex()).contains(timex);
  }

  @Test
  void hasNoTimexBeyondFourDigits() {
    assertThat(CalendarValue.day(LocalDate.of(9999, 12, 31)).shifted(CalendarUnit.DAY, 1).timex())
        .isEmpty();
    assertThat(CalendarValue.day(LocalDate.of(1, 1, 1)).shifted(CalendarUnit.DAY, -1).timex())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1818, 1818-03-22", "1943, 1943-04-25", "2000, 2000-04-23", "2024, 2024-03-31"})
  void knowsEaster(int year, LocalDate sunday) {
    assertThat(Easter.sunday(year)).isEqualTo(sunday);
  }
}
