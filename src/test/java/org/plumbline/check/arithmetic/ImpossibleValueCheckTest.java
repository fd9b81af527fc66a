package org.plumbline.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;

class ImpossibleValueCheckTest {

  private static final ImpossibleValueCheck CHECK = new ImpossibleValueCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 130 percent of voters took part.",
        "About 110 percent of the residents were vaccinated.",
        "Turnout was 104 percent.",
        "The 190-year-old man was taken to hospital.",
        "The probability of rain was 1.4, the office said.",
        "The office gave a 120 percent chance of rain.",
        "The water was cooled to -300 degrees Celsius.",
        "Some 130 percent of eligible voters cast a ballot.",
        "The mayor won 104 percent of the vote.",
        "The literacy rate in the region climbed to 112 percent.",
        "The virus has killed 120 percent of those it infected.",
        "The exhibition drew minus 300 visitors on its first day.",
        "The judge, 145, retired on Monday.",
        "A 199-year-old man swam the lake.",
      })
  void whatNothingCanBeIsFlagged(String text) {
    assertThat(Reading.flagged(CHECK, Reading.of(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices rose 130 percent. The factory ran at 110 percent of capacity.",
        "The 190-year-old church burned down. The 190-year-old family business closed.",
        "He gave 110 per cent.",
        "Sales were 120 percent of those a year ago.",
        "It was -40 degrees Celsius. Temperatures fell by 300 degrees.",
        "The odds were 5 to 1, a probability of 1 in 6.",
        "A 101-year-old woman voted. In one hamlet 100 percent of voters said yes.",
        "Debt stands at 130 percent of GDP.",
        "Ticket sales were 130 percent of last season's fans.",
        "The number of visitors changed by minus 300. The team finished at minus 12.",
        "The tower, 171, is the tallest. Room 204, of 300 guests, was empty.",
        "The unemployment rate rose 120 percent. It stood at 120 percent of the average.",
      })
  void growthAndWhatIsPossibleAreNot(String text) {
    assertThat(Reading.flagged(CHECK, Reading.of(text))).isEmpty();
  }
}
