package org.plumbline.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;

class DateOrderCheckTest {

  private final DateOrderCheck check = new DateOrderCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The strike ran from 12 to 9 March, the union said.             | 12 ! 9 March
          The show is open from May 20 to May 3.                         | May 20 ! May 3
          The show is open from May 20 to 3.                             | May 20 ! 3
          She led the bank between 2015 and 2011.                        | 2015 ! 2011
          The poet (1950–1910) was forgotten.                            | 1950 ! 1910
          The baths are open from 3 p.m. to 1 p.m.                       | 3 p.m. ! 1 p.m
          Polls are open from 20:00 to 18:00.                            | 20:00 ! 18:00
          """)
  void flagsSpansThatRunBackwards(String text, String quotes) {
    assertThat(Reading.flagged(check, Reading.of(text))).containsExactly(quotes.replace('!', '|'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mall opened in 2019 and closed in 2017.                    | 2019 ! 2017
          The mall, which opened in 2019, was demolished in 2017.        | 2019 ! 2017
          The trial began on 3 May 2024. It ended on 20 April 2024.      | 3 May 2024 ! 20 April 2024
          The singer was born in 1950 in Kent. She died in 1940.         | 1950 ! 1940
          Born in Kent in 1950, Ann Lee sang and died in 1940.           | 1950 ! 1940
          Anna Kern joined the firm in 2015 and left the firm in 2010.   | 2015 ! 2010
          A hiker disappeared on 5 May 2024. Her body was found on 1 May 2024. | 5 May 2024 ! 1 May 2024
          """)
  void flagsEndBeforeBeginning(String text, String quotes) {
    assertThat(Reading.flagged(check, Reading.of(text))).containsExactly(quotes.replace('!', '|'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The vote was held on 3 May, two days before the trial began on 10 May.      | 3 May ! two days before ! 10 May
          Three days before the summit on 4 May, on 3 May, he resigned.               | Three days before ! 4 May ! 3 May
          The bank failed on 3 May 2024. Two days later, on 10 May 2024, he resigned. | 3 May 2024 ! Two days later ! 10 May 2024
          The minister made a two-week trip to Chad from 1 to 20 March.               | two-week ! 1 ! 20 March
          He served a five-year term from 2010 to 2018.                               | five-year ! 2010 ! 2018
          """)
  void flagsDistancesThatDatesDoNotHave(String text, String quotes) {
    assertThat(Reading.flagged(check, Reading.of(text))).containsExactly(quotes.replace('!', '|'));
  }

  @Test
  void flagsPastAfterPublication() {
    assertThat(
            Reading.flagged(
                check,
                Reading.published("2025-06-10", "The river burst its banks on 3 July 2025.")))
        .containsExactly("burst | 3 July 2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strike ran from 9 to 12 March, the union said.",
        "The season runs from November to March, from 12 December to 9 January.",
        "The index fell from 2010 to 1995 points.",
        "The difference between 2015 and 2011 is small.",
        "The bar is open from 11 a.m. to 2 a.m. and the shift is from 10 p.m. to 6 a.m.",
        "The road is shut from 9 p.m. to 7 p.m. the next day."
      })
  void knowsSpansThatOnlyLookReversed(String text) {
    assertThat(Reading.flagged(check, Reading.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mall closed in 2010 and opened again in 2015.",
        "The mall opened in 2019 after the old market closed in 2017.",
        "She joined Ajax in 2015 and left Porto in 2014.",
        "The firm was founded in 1990. Its owner died in 1980. The plant closed in 1985.",
        "The company opened a shop in 2015 and closed a plant in 2010.",
        "Lee was arrested on 5 May 2024. He had been released on 1 April 2024 from another jail.",
        "The president died in 1990. His son, born in 1995, was elected."
      })
  void holdsOnlyOneThingAgainstItself(String text) {
    assertThat(Reading.flagged(check, Reading.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vote was held on 8 May, two days before the trial began on 10 May.",
        "The bank failed on 3 May 2024. A week later, on 10 May 2024, its chief resigned.",
        "A three-day fair from 3 to 5 May drew crowds.",
        "A 10-day tour from 28 May to 6 June.",
        "He served a five-year term from 2010 to 2015."
      })
  void allowsDistancesThatDatesHave(String text) {
    assertThat(Reading.flagged(check, Reading.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The finals were scheduled for 3 July 2025. The city set the vote on 3 July 2025.",
        "The trial was postponed; it will open on 3 July 2025.",
        "The river burst its banks on 3 June 2025."
      })
  void knowsWhatIsToCome(String text) {
    assertThat(Reading.flagged(check, Reading.published("2025-06-10", text))).isEmpty();
  }

  @Test
  void showsTheReckoning() {
    assertThat(
            check
                .check(Reading.of("The minister made a two-week trip to Chad from 1 to 20 March."))
                .map(Flag::message))
        .containsExactly("From 1 to 20 March it is 19 days, not 2 weeks.");
  }
}
