package org.plumbline.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

class ContradictingClaimsCheckTest {

  private final ContradictingClaimsCheck check = new ContradictingClaimsCheck();

  private List<String> flagged(String text) {
    return Reading.flagged(check, Reading.of(text));
  }

  @Test
  void flagsOppositeVerbs() {
    assertThat(
            flagged(
                """
                Shareholders accepted the offer at a meeting.

                The shareholders rejected the offer.
                """))
        .containsExactly("accepted | rejected");
  }

  @Test
  void flagsNegation() {
    assertThat(
            flagged(
                """
                The committee published the report.

                The committee did not publish the report.
                """))
        .containsExactly("published | publish");
  }

  @Test
  void callsTwoSourcesADisagreement() {
    List<Flag> flags =
        check
            .check(
                Reading.of(
                    """
                    The army said that the dam was destroyed.

                    The rebels said that the dam was not destroyed.
                    """))
            .toList();
    assertThat(flags).extracting(Flag::severity).containsExactly(Severity.MEDIUM);
  }

  @Test
  void keepsSilentAboutDifferentTimes() {
    assertThat(flagged("The pass was open on Monday. The pass was closed on Tuesday.")).isEmpty();
    assertThat(flagged("The pass was closed. The pass is open.")).isEmpty();
  }

  @Test
  void keepsSilentAboutConditionsQuestionsAndPlans() {
    assertThat(
            flagged(
                """
                The committee published the report.

                If the committee had not published the report, it would have closed.

                Why did the committee not publish the report?

                The committee will not publish the report.
                """))
        .isEmpty();
  }

  @Test
  void keepsSilentAboutDenialOfAnother() {
    assertThat(
            flagged(
                """
                Prosecutors say the banker forged the letters. The banker denied that he forged the letters.
                """))
        .isEmpty();
  }

  @Test
  void flagsTwoWinnersOfOneMatch() {
    assertThat(
            flagged(
                """
                Erik Dahl beat Tom Reyes in the final.

                Reyes, who beat Dahl in the final, wept.
                """))
        .containsExactly("beat | beat");
  }

  @Test
  void flagsOppositeOrder() {
    assertThat(
            flagged(
                """
                The minister signed the contract before the vote.

                The minister signed the contract after the vote.
                """))
        .hasSize(1);
  }

  @Test
  void flagsWhoIsAliveAndDied() {
    assertThat(
            flagged(
                """
                The pilot Anna Berg is alive, the rescuers say.

                Berg was killed when the glider fell, the rescuers say.
                """))
        .hasSize(1);
  }

  @Test
  void keepsSilentAboutDegreesAndParts() {
    assertThat(flagged("Prices did not rise as fast as expected. Prices rose.")).isEmpty();
    assertThat(flagged("The chair did not resign of her own will. The chair resigned.")).isEmpty();
    assertThat(
            flagged(
                """
                The jury convicted the banker on a charge of perjury. He was acquitted of fraud.
                """))
        .isEmpty();
  }

  @Test
  void keepsSilentAboutWhatNeedNotHaveHappened() {
    assertThat(
            flagged(
                """
                Drivers have to pay the toll. Some drivers are unwilling to pay the toll.
                """))
        .isEmpty();
  }

  @Test
  void keepsSilentAboutThoseWhoOutliveSomebody() {
    assertThat(
            flagged(
                """
                The painter Ann Lee died on Monday. Lee is survived by two sons.

                Her husband, Tom Lee, survived the war.
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No one was injured when two trams collided in Graz.            | Two men were injured in the tram collision in Graz.
          Nobody was hurt in the fire at the Astoria hotel.              | The fire at the Astoria hotel hurt three guests.
          None of the passengers was hurt when the bus left the road.    | Four passengers were hurt when the bus left the road.
          No one was arrested at the derby in Keld.                      | Police arrested 12 fans at the derby in Keld.
          """)
  void whatBefellNobodyAndSomebodyOnOneOccasionIsFlagged(String first, String second) {
    assertThat(flagged(first + "\n\n" + second)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No one was injured when two trams collided in Graz on Monday.  | In a crash last year, two men were injured in Graz.
          No passengers were injured when the bus overturned near Keld.  | The driver was injured when the bus overturned near Keld.
          No one was hurt in the first crash at the Keld junction.       | Two people were hurt in the second crash at the Keld junction.
          No one voted against the bill.                                 | Two members voted against the budget.
          At first nobody died in the flood in the Harrow valley.        | Four people died in the flood in the Harrow valley, officials said later.
          """)
  void whatBefellNobodyOnAnotherOccasionIsNot(String first, String second) {
    assertThat(flagged(first + "\n\n" + second)).isEmpty();
  }

  @Test
  void neitherOfTwoDeniesLikeNot() {
    assertThat(
            flagged(
                """
                Ann Lee has not been charged with fraud.

                Neither Lee nor her partner has been charged with fraud.
                """))
        .isEmpty();
  }
}
