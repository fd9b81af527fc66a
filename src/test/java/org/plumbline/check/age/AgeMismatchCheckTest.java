package org.plumbline.check.age;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;

class AgeMismatchCheckTest {

  private final AgeMismatchCheck check = new AgeMismatchCheck();

  private static CheckedArticle in2025(String text) {
    return Reading.published("2025-06-10", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mary Olsen, 45, won the race. Olsen was born in 1990 in Bergen.       | 45 ! born in 1990
          Born in 1990, Mary Olsen, 45, won the race.                           | Born in 1990 ! 45
          The 62-year-old judge, Peter Quill, retired. He was born in Hull on 3 May 1970. | 62-year-old ! born in Hull on 3 May 1970
          The poet Ivan Levy (born 1920) died in 1985 at the age of 75.         | born 1920 ! 1985 ! at the age of 75
          Tom Hart died in 2020 at 90. He was born in 1960.                     | 2020 ! 90 ! born in 1960
          Mr Hart, born on 2 February 1980, was 30 when he moved to Rome in 2001. | born on 2 February 1980 ! 30 ! 2001
          Omar Haddad kept his 90th birthday on Sunday. He was born in 1965.    | 90th ! born in 1965
          """)
  void flagsAgeThatDoesNotFollowFromBirth(String text, String quotes) {
    assertThat(Reading.flagged(check, in2025(text))).containsExactly(quotes.replace('!', '|'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The club, founded in 1950, marks its 100th anniversary this year.     | founded in 1950 ! 100th
          The hospital marked its 50th anniversary in 2010. It was founded in 1940. | 50th ! founded in 1940
          The paper marks the 40th anniversary of the 1995 flood this week.     | 40th ! 1995
          The theatre, which opened in 1925, turned 80 on Monday.               | opened in 1925 ! 80
          """)
  void flagsAnniversaryThatDoesNotFollowFromBeginning(String text, String quotes) {
    assertThat(Reading.flagged(check, in2025(text))).containsExactly(quotes.replace('!', '|'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mary Olsen, 34, won the race. Olsen was born in December 1990.",
        "Mary Olsen, 45, has a son, born in 2015, and lives in Oslo.",
        "Mary Olsen, 25, won gold in 2015. Olsen was born in 1990.",
        "Mary Olsen, now 34, was born on June 12, 1990, and turns 35 on Thursday.",
        "John Smith, 60, met Carl Smith. Carl Smith was born in 1999.",
        "Born in 1990, she won gold. The coach, Karl Funk, 62, wept.",
        "The poet Ivan Levy (born 1920) died in 1985 at the age of 65.",
        "The club, founded in 1925, marks its 100th anniversary this year.",
        "The firm turned 30 suppliers away in 2019. It was founded in 1950.",
        "A 15-year-old boy attends a school founded in 1890.",
        "Police held a 20-year-old man. Judge Ann Berg was born in 1960.",
        "The school opened in 1960. Its head, Jo Kerr, is 45 years old."
      })
  void keepsSilent(String text) {
    assertThat(Reading.flagged(check, in2025(text))).isEmpty();
  }

  @Test
  void showsWhatTheAgeWouldBe() {
    assertThat(
            check
                .check(in2025("Mary Olsen, 45, won the race. Olsen was born in 1990."))
                .map(Flag::message))
        .containsExactly("Born 1990, the age when this was published is 34 or 35, not 45.");
  }

  @Test
  void needsDateOfPublicationForAgesOfNow() {
    assertThat(Reading.flagged(check, Reading.of("Mary Olsen, 45, won. Olsen was born in 1990.")))
        .isEmpty();
  }

  @Test
  void leavesOpenWhoIsMeantWhereMayBeSeveral() {
    String text =
        """
        Ann Lee, 50, spoke. Eva Orr, 60, spoke too. Udo Kern, 70, was silent.

        The rain came.

        Born in 1990, she lives in Rome.
        """;
    assertThat(Reading.flagged(check, in2025(text))).isEmpty();
  }
}
