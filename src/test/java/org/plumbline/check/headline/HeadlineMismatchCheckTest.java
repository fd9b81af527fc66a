package org.plumbline.check.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.check.article.Reading;

class HeadlineMismatchCheckTest {

  private final HeadlineMismatchCheck check = new HeadlineMismatchCheck();

  private List<String> flagged(String title, String text) {
    return Reading.flagged(check, Reading.of(title, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ferry crash injures 31 passengers | The ferry crash in the harbour injured 13 passengers. | 13
          Airline to refund $70m to passengers | The airline will refund $17 million to passengers. | $17 million
          Storm damages school in Elmsford | The storm damaged a school in Brackley on Monday. | Brackley
          Judge overturns fishing quota for cod | The judge upheld the fishing quota for cod. | upheld
          Council rejects plan for new stadium | The council approved the plan for a new stadium. | approved
          Council approves plan for new stadium | The council did not approve the plan for a new stadium. | not approve
          Bakery chain to close 12 shops in Ulster | The bakery chain will open 12 shops in Ulster. | open
          """)
  void flagsWhatTheTextIsAgainst(String title, String text, String against) {
    assertThat(flagged(title, text + "\n\nMore is expected soon.")).containsExactly(against);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nearly 3,000 homes lose power in storm | The storm left 2,950 homes without power.
          Crash injures 7 passengers | The crash injured 3 passengers from Leeds and 4 passengers from York.
          Greek ferry hits pier | The ferry from Greece hit the pier.
          Paris rejects fishing deal | The French government rejected the fishing deal.
          Storm damages school in UK | The storm damaged a school in Brackley on Monday.
          Council rejects plan for new stadium | The council first approved the plan for a new stadium, then rejected the plan.
          Will the council reject the stadium plan? | The council approved the stadium plan.
          Rovers 65, Albion 58 | Rovers scored 23 points in the first half against Albion.
          Hundreds flee fire | The fire drove 418 people from their homes.
          """)
  void keepsSilentAboutOtherWaysToSaySo(String title, String text) {
    assertThat(flagged(title, text + "\n\nMore is expected soon.")).isEmpty();
  }

  @Test
  void pointsAtTheHeadlineWhereItStandsInTheText() {
    String title = "Ferry crash injures 31 passengers";
    assertThat(flagged(title, title + "\n\nThe ferry crash injured 13 passengers on Monday."))
        .containsExactly(title + " | 13");
  }

  @Test
  void keepsSilentWhereNothingWasRead() {
    assertThat(flagged("Ferry crash injures 31", "")).isEmpty();
  }

  @Test
  void saysOnceWhatHeadlineAndStandfirstHaveInCommon() {
    String title = "Fishing boats brought all 241 passengers ashore off Samos.";
    String text =
        """


        All 214 passengers were brought ashore by fishing boats off the island of Samos.

        The ferry had struck a reef at night. Nobody was hurt.

        A tug will try to pull it free.
        """;
    assertThat(flagged(title, title + text)).containsExactly(title + " | 214");
  }
}
